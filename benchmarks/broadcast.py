#!/usr/bin/env python3
"""Sends one broadcast to many people at a pace to a webhook on this machine, and prints how long it took.

broadcast.py [--people 1000] [--pace 50] [--at-most 26]
"""
import argparse, os, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts import H2, Node, Process, Sink, approve, draft, folder, introduce, wait_until


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--people", type=int, default=1000)
    options.add_argument("--pace", type=int, default=50)
    options.add_argument("--at-most", type=float, default=26)
    wanted = options.parse_args()
    home = folder()
    sink = Sink(home)
    node = Node(home, H2(home).url, sink, f"--scrutiny.notices.delivery.pace.webhook={wanted.pace}").wait_ready()
    introduce(node, wanted.people)
    broadcast = draft(node, wanted.people)
    began = time.monotonic()
    approve(node, broadcast)
    approved = time.monotonic() - began
    wait_until(lambda: sink.count() >= wanted.people, 10 * wanted.at_most)
    took = time.monotonic() - began
    wait_until(lambda: node.call("GET", f"/api/broadcasts/{broadcast}")["state"] == "sent", 10)
    progress = node.call("GET", f"/api/broadcasts/{broadcast}")
    print(f"people {wanted.people}, pace {wanted.pace}/s: approved in {approved:.2f} s, all arrived after {took:.2f} s "
          f"({sink.count() / took:.1f}/s), duplicates {sink.repeated()}, state {progress['state']}, {progress['progress']['counts']}")
    return 0 if sink.count() == wanted.people and took <= wanted.at_most and sink.repeated() == 0 else 1


if __name__ == "__main__":
    try:
        code = main()
    finally:
        Process.end_all()
    sys.exit(code)
