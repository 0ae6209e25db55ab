# Starts the packaged service on a register of its own and waits until it is ready.
jar=app/target/service/scrutiny-assistant.jar
port=${PORT:-8091}
url=http://127.0.0.1:$port

start_service() {
  java ${JAVA_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC} -jar "$jar" --server.port="$port" --spring.datasource.url="jdbc:h2:mem:bench$port;DB_CLOSE_DELAY=-1" "$@" >"${LOG:-/dev/null}" 2>&1 &
  service=$!
  trap 'kill $service 2>/dev/null || true' EXIT
  for _ in $(seq 600); do
    curl -sf "$url/actuator/health/readiness" >/dev/null && return 0
    kill -0 $service 2>/dev/null || { echo "the service did not start; see ${LOG:-LOG}" >&2; return 1; }
    sleep 0.1
  done
  return 1
}

stop_service() {
  kill $service 2>/dev/null || true
  wait $service 2>/dev/null || true
}

ask() {
  curl -sf -H 'Content-Type: application/json' -d "{\"text\": \"$1\", \"conversationId\": \"bench\"}" "$url/api/ask"
}
