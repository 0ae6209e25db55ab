#!/usr/bin/env bash
# Prints how long the packaged service takes from start to its first answer, and the memory it then holds.
set -euo pipefail
cd "$(dirname "$0")/.."
. benchmarks/lib.sh

began=$(date +%s%N)
start_service --scrutiny.demo=true
ready=$(date +%s%N)
ask 'what is a section 47 enquiry?' >/dev/null
answered=$(date +%s%N)
echo "start to ready:        $(((ready - began) / 1000000)) ms"
echo "start to first answer: $(((answered - began) / 1000000)) ms"
echo "resident memory:       $(($(ps -o rss= -p $service) / 1024)) MB"
stop_service
