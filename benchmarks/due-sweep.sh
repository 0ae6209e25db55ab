#!/usr/bin/env bash
# Prints how long the due sweep takes over 100,000 open recommendations, on H2 and on PostgreSQL; any number as $1.
set -euo pipefail
cd "$(dirname "$0")/.."

count=${1:-100000}
log=$(mktemp)
mvn -o -B -pl scheduler -am test -Dtest=DueSweepBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
  -Drecommendations="$count" >"$log" 2>&1 || { tail -40 "$log" >&2; exit 1; }
echo "| database   | sweep              |    open |  raised |     took |"
echo "|------------|--------------------|---------|---------|----------|"
grep -E '^\| (H2|PostgreSQL)' "$log"
