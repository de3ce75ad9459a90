"""Which files a call of the import means: whatever is named, and the text files inside named folders."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from articles.reading import shown

STDIN = "-"
SUFFIX = ".txt"


@dataclass
class Gathered:
    """The files in order; how many entries of folders were passed over; what is wrong with which folder."""

    files: list[str] = field(default_factory=list)
    passed_over: int = 0
    faults: list[tuple[str, str]] = field(default_factory=list)


def gather(paths: Iterable[str]) -> Gathered:
    """Every file that is meant, those of a folder sorted by path. `-` stays as it is: standard input."""
    gathered = Gathered()
    for path in paths:
        if path != STDIN and os.path.isdir(path):
            gathered.files += sorted(_inside(path, gathered), key=lambda file: Path(file).parts)
        else:
            gathered.files.append(path)
    return gathered


def _inside(folder: str, gathered: Gathered) -> list[str]:
    """The text files of a folder and its folders. Links to folders are not followed, so there is no loop."""

    def unreadable(error: OSError) -> None:
        message = f"{shown(error.filename)}: the folder cannot be read ({error.strerror})."
        gathered.faults.append((error.filename, message))

    files, before = [], len(gathered.faults)
    for here, folders, names in os.walk(folder, onerror=unreadable):
        taken = [n for n in names if n.lower().endswith(SUFFIX) and not _hidden(n)]
        entered = [f for f in folders if not _hidden(f) and not os.path.islink(os.path.join(here, f))]
        gathered.passed_over += len(names) + len(folders) - len(taken) - len(entered)
        folders[:] = entered
        files += [os.path.join(here, name) for name in taken]
    if not files and len(gathered.faults) == before:
        gathered.faults.append((folder, f"{shown(folder)}: there is no {SUFFIX} file in this folder."))
    return files


def _hidden(name: str) -> bool:
    return name.startswith(".")
