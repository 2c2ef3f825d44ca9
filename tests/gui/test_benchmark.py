"""The benchmark's own parts: a stall is seen, the idle loop answers, the table says the worst."""

from __future__ import annotations

import time

from geoshield_app.gui.benchmark_heart import Watch
from geoshield_app.gui.benchmark_table import Figure, print_table


def test_a_stall_of_this_loop_is_seen_and_the_idle_loop_says_its_own(qtbot):
    watch = Watch()
    watch.begin()
    time.sleep(0.03)
    stall = watch.end()
    watch.close()
    assert stall.longest >= 30
    assert stall.own < stall.longest
    assert stall.idle >= 0


def test_the_table_tells_median_and_worst_and_what_belongs_to_the_worst(capsys):
    rounds = [Figure("stall", value, aim=50, own=value / 2, idle=value / 10) for value in (10.0, 30.0, 20.0)]
    print_table([*rounds, Figure("added", 1.25, "s")])
    _, stall, added = capsys.readouterr().out.splitlines()
    assert stall.split() == ["stall", "20", "ms", "30", "ms", "15", "ms", "3", "ms", "50", "ms"]
    assert added.split() == ["added", "1.2", "s", "1.2", "s"]
