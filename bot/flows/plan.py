"""Which flows there are, and in which order a session visits them."""

from __future__ import annotations

from bot.flows import (
    afterwards,
    agreement,
    arrive,
    asked_talk,
    check_in,
    close,
    goal,
    interludes,
    next_session,
    nudge,
    options,
    prepare,
    reality,
    record,
    reminding,
    review,
    risk,
    welcome,
    will,
    wrapping_up,
    zone,
)
from bot.flows.flow import Flow
from bot.flows.session import Visit

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
    }
)


def session_plan(topic_told: bool, check_in_due: bool) -> tuple[Visit, ...]:
    """A first message with a topic in it skips Arrive; a check-in belongs to a session with steps behind it."""
    before = () if topic_told else ("arrive", "check_in") if check_in_due else ("arrive",)
    return tuple(Visit(flow) for flow in (*before, *COACHING))
