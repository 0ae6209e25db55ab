#!/usr/bin/env bash
# Scores reading and answering on the sample packs in ../shared, each pack imported alone.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/lib.sh

shared=${SHARED:-../shared}
[ -d "$shared" ] || { echo "no sample packs: $shared is not there"; exit 0; }
out=$(mktemp -d)
for gold in "$shared"/gold/*.json; do
  day=$(basename "$gold" .json)
  pack="$shared/packs/$day-agenda-pack.txt"
  java -jar "$jar" read "$pack" >"$out/$day.json"
  echo "$day reading: $(python3 "$shared/tools/score_import.py" "$gold" "$out/$day.json" | tail -1)"
  LOG="$out/$day.log" start_service --scrutiny.open=true --scrutiny.clock.adjustable=true
  curl -sf -F "file=@$pack" "$url/api/packs" >/dev/null
  sleep "${WARM:-20}"
  python3 "$shared/tools/score_questions.py" "$shared/questions/$day.jsonl" --url "$url" --misses "${MISSES:-0}" | sed "s/^/$day /"
  stop_service
done
