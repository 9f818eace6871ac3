"""`make bench`: every figure of speed, memory and start, as one report; with `scale`, of the look for nudges alone."""

import sys
from itertools import chain

from benchmarks import answers_first, dispatch_bench, nudges_bench, telegram_bench, turn_bench


def main() -> None:
    looks = nudges_bench.report()
    if "scale" in sys.argv[1:]:
        report = looks
    else:
        sent = chain(dispatch_bench.report(), answers_first.report())
        report = chain(turn_bench.report(), telegram_bench.report(), looks, sent)
    for line in report:
        print(line, flush=True)


if __name__ == "__main__":
    main()
