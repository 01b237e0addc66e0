"""Runs a PySpark recipe where no Spark is: fakeSpark.py RECIPE PROGRAMS PARTITION...

The recipe is executed as it is printed, with a `spark` that does what Spark does with it: the files PARTITION hold what
`repartition` makes of the lines; `pipe` starts the command once for each of them, split as a shell would split it, with
the environment that the recipe gives and no other, writes the records to it, a line each, while it reads its lines, and
with `checkCode` takes a status other than 0 for a failed task. The folder PROGRAMS goes before the PATH that the recipe
gives. Prints what would be saved; exits with status 3 where a task fails.
"""

import re
import shlex
import subprocess
import sys
import threading

recipe, programs, *files = sys.argv[1:]


def lines_of(file):
    """A record for each line, which may end as Hadoop allows."""
    with open(file, encoding="utf-8", newline="") as opened:
        return re.split(r"\r\n|\n|\r", opened.read())[:-1]


def piped(records, command, environment, check):
    process = subprocess.Popen(shlex.split(command), env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        try:
            with process.stdin as stdin:
                for record in records:
                    stdin.write((record.rstrip("\n") + "\n").encode())
        except BrokenPipeError:
            pass  # its status tells

    feeding = threading.Thread(target=feed)
    feeding.start()
    lines = [line.rstrip(b"\n").decode() for line in process.stdout]
    status = process.wait()
    feeding.join()
    if check and status != 0:
        sys.stderr.write(f"a task failed with status {status}\n")
        sys.exit(3)
    return lines


class Records:
    def __init__(self, partitions):
        self.partitions = partitions

    def repartition(self, number):
        return self

    def pipe(self, command, env=None, checkCode=False):
        environment = dict(env or {})
        if "PATH" in environment:
            environment["PATH"] = f"{programs}:{environment['PATH']}"
        return Records([piped(records, command, environment, checkCode) for records in self.partitions])

    def saveAsTextFile(self, path, compressionCodecClass=None):
        for records in self.partitions:
            for record in records:
                sys.stdout.buffer.write(record.encode() + b"\n")


class Context:
    def textFile(self, path):
        return Records([lines_of(file) for file in files])


class Spark:
    sparkContext = Context()


with open(recipe, encoding="utf-8") as opened:
    exec(compile(opened.read(), recipe, "exec"), {"spark": Spark()})
