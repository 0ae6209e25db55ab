#!/usr/bin/env python3
"""Sends the same number of notices through this service and through Alertmanager to the same sink, and compares.

throughput.py [--notices 10000] [--rounds 3]; Alertmanager comes from Debian's package prometheus-alertmanager.
"""
import argparse, datetime, os, shutil, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts import H2, Node, Postgres, Process, Sink, approve, call, folder, free_port, tell, wait_until

UNPACED = "--scrutiny.notices.delivery.pace.webhook=0"


class Alertmanager(Process):

    def __init__(self, home, sink):
        self.port = free_port()
        with open(f"{home}/alertmanager.yml", "w") as file:
            file.write("route: {receiver: sink, group_by: ['...'], group_wait: 0s, group_interval: 5m, repeat_interval: 1h}\n"
                       f"receivers: [{{name: sink, webhook_configs: [{{url: '{sink.url}/hook', send_resolved: false}}]}}]\n")
        program = shutil.which("prometheus-alertmanager") or "alertmanager"
        super().__init__([program, f"--config.file={home}/alertmanager.yml", f"--storage.path={home}/alertmanager",
                          f"--web.listen-address=127.0.0.1:{self.port}", "--cluster.listen-address="], f"{home}/alertmanager.log")
        self.url = f"http://127.0.0.1:{self.port}"
        if not wait_until(self.ready):
            raise RuntimeError(f"Alertmanager did not start; see {self.log}")

    def ready(self):
        try:
            return call("GET", self.url + "/-/ready") is not None
        except (OSError, RuntimeError):
            return False

    def give(self, count, round):
        starts = datetime.datetime.now(datetime.timezone.utc).isoformat()
        for start in range(0, count, 1000):
            call("POST", self.url + "/api/v2/alerts", [
                {"labels": {"alertname": "room", "item": f"{round}-{n}"}, "startsAt": starts,
                 "annotations": {"summary": "The panel meets in the long room instead of the small one."}}
                for n in range(start, min(count, start + 1000))])


def measure(name, sink, count, give, process):
    sink.begin()
    give()
    wait_until(lambda: sink.count() >= count, 120, 0.05)
    report = sink.report()
    if report["items"] < count:
        raise RuntimeError(f"{name}: only {report['items']} of {count} arrived")
    return {"name": name, "rate": count / report["last"], "p99": report["p99"], "memory": process.memory(),
            "repeated": report["repeated"]}


def ours(name, home, database, count, rounds):
    sink = Sink(home)
    node = Node(home, database.url, sink, UNPACED, options="", name=name).wait_ready()
    results = []
    for _ in range(rounds):
        broadcast = tell(node, count) if not results else again(node, count)
        results.append(measure(name, sink, count, lambda: approve(node, broadcast), node))
    node.end()
    sink.end()
    return results


def again(node, count):
    return node.call("POST", "/api/broadcasts", {
        "title": "A room has changed again", "text": "The panel meets in the small room after all.",
        "audience": {"committee": "Benchmark Panel"}, "channels": ["webhook"]})["id"]


def theirs(home, count, rounds):
    sink = Sink(home)
    manager = Alertmanager(home, sink)
    results = [measure("Alertmanager", sink, count, lambda: manager.give(count, n), manager) for n in range(rounds)]
    manager.end()
    sink.end()
    return results


def best(results):
    return max(results, key=lambda result: result["rate"])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--notices", type=int, default=10000)
    arguments.add_argument("--rounds", type=int, default=3)
    wanted = arguments.parse_args()
    try:
        every = [theirs(folder(), wanted.notices, wanted.rounds)]
        for name, kind in (("this service, H2", H2), ("this service, PostgreSQL", Postgres)):
            home = folder()
            every.append(ours(name, home, kind(home), wanted.notices, wanted.rounds))
    finally:
        Process.end_all()
    print(f"{wanted.notices} notices to one webhook on this machine, best of {wanted.rounds} rounds")
    print("| | items/s | each round | ratio | last percentile after | memory | twice |")
    print("|---|---|---|---|---|---|---|")
    base = best(every[0])["rate"]
    for results in every:
        top = best(results)
        rounds = ", ".join(f"{result['rate']:.0f}" for result in results)
        print(f"| {top['name']} | {top['rate']:.0f} | {rounds} | {top['rate'] / base:.2f} | {top['p99']:.2f} s "
              f"| {max(result['memory'] for result in results):.0f} MB | {sum(r['repeated'] for r in results)} |")


if __name__ == "__main__":
    sys.exit(main())
