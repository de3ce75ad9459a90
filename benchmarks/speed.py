"""How fast the engine reads, and how much memory it takes; on one core, the best of a few runs."""

import subprocess
import sys
import time

from benchmarks import baseline, generate, predict
from extraction import find_statements, read_article

WORDS = 740  # of an article of a daily
RUNS = 3
MEMORY = """
import sys
from extraction import find_statements, read_article
for path in sys.argv[1:]:
    article = read_article(open(path, encoding="utf-8").read())
    find_statements(article.body, headline=article.headline, date=article.date)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM:")))
"""


def figures(paths):
    """Names and values: articles of 740 words a second, as a ratio to the baseline's, memory, and growth."""
    texts = [path.read_text(encoding="utf-8") for path in paths]
    number = sum(len(text.split()) for text in texts) / WORDS
    engine, naive = (number / best(read_all, module, texts) for module in (predict, baseline))
    yield "articles a second, engine", f"{engine:.0f} of {WORDS} words, on one core"
    yield "articles a second, baseline", f"{naive:.0f}: the engine reads {engine / naive:.3f} times as fast"
    yield "memory", f"{memory(paths):.0f} MB at its peak, Python included"
    small, large = (best(read_body, body(size)) for size in (250_000, 1_000_000))
    yield (
        "a text of 1 MB",
        f"{large:.1f} s, {large / small:.2f} times as long as one of 250 kB (linear: 4.00)",
    )


def best(act, *arguments):
    """The shortest of a few runs, in seconds of the processor."""
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        act(*arguments)
        taken.append(time.process_time() - start)
    return min(taken)


def read_all(module, texts):
    for text in texts:
        module.predict_text("", text)


def read_body(text):
    find_statements(read_article(text).body)


def body(size):
    """One article of so many code points, with ever new names in it."""
    parts, length = [], 0
    for text in generate.articles(size // 3000, 1):
        if length >= size:
            break
        parts.append(text if not parts else text.partition("\n\n")[2])
        length += len(parts[-1])
    return "\n".join(parts)[:size]


def memory(paths):
    """The peak of a fresh process that reads these files, in MB; from Linux, since getrusage counts its parent in."""
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, *map(str, paths)], capture_output=True, text=True, check=True
    )
    return int(done.stdout) / 1024
