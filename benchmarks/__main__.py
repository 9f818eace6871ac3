"""`make bench`: every figure of speed, memory and start, as one report."""

from itertools import chain

from benchmarks import telegram_bench, turn_bench


def main() -> None:
    for line in chain(turn_bench.report(), telegram_bench.report()):
        print(line, flush=True)


if __name__ == "__main__":
    main()
