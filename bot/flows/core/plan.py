"""Which flows there are, and in which order a session visits them."""

from __future__ import annotations

from bot.flows.coaching import afterwards, arrive, check_in, close, goal, options, reality, will
from bot.flows.core.flow import Flow
from bot.flows.core.session import Visit
from bot.flows.drilling import drill
from bot.flows.nudging import asked_talk, nudge, reminding, zone
from bot.flows.practising import practise, whose
from bot.flows.preparing import prepare
from bot.flows.series import agreement, next_session, record, review
from bot.flows.talk import interludes, risk, welcome, wrapping_up

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        welcome.FLOW,
        arrive.FLOW,
        check_in.FLOW,
        goal.FLOW,
        reality.FLOW,
        options.FLOW,
        will.FLOW,
        close.FLOW,
        nudge.FLOW,
        risk.FLOW,
        interludes.NEWS,
        interludes.BEYOND,
        interludes.RESISTANCE,
        interludes.FORGET,
        reminding.FLOW,
        interludes.RESUME,
        interludes.CHANGING,
        record.FLOW,
        prepare.FLOW,
        next_session.FLOW,
        afterwards.FLOW,
        agreement.FLOW,
        review.FLOW,
        wrapping_up.FLOW,
        asked_talk.FLOW,
        zone.FLOW,
        interludes.STOPPING,
        interludes.ONWARD,
        practise.FLOW,
        drill.FLOW,
        whose.FLOW,
    )
}

COACHING = ("goal", "reality", "options", "will", "close")
ASIDES = frozenset(
    {
        "nudge",
        "risk",
        "news",
        "beyond",
        "resistance",
        "forget",
        "reminders",
        "resume",
        "change_step",
        "record",
        "next",
        "after",
        "agreement",
        "review",
        "prepare",
        "wrap_up",
        "asked",
        "zone",
        "stopping",
        "onward",
        "practise",
        "drill",
        "whose",
    }
)


def session_plan(topic_told: bool, check_in_due: bool) -> tuple[Visit, ...]:
    """A first message with a topic in it skips Arrive; a check-in belongs to a session with steps behind it."""
    before = () if topic_told else ("arrive", "check_in") if check_in_due else ("arrive",)
    return tuple(Visit(flow) for flow in (*before, *COACHING))
