"""`make bench`: every figure of speed, memory and start, as one report."""

from benchmarks import telegram_bench


def main() -> None:
    for line in telegram_bench.report():
        print(line, flush=True)


if __name__ == "__main__":
    main()
