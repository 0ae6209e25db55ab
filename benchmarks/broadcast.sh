#!/usr/bin/env bash
# Prints how long a broadcast to 1,000 people takes within Teams' limit of 50 a second, and whether anybody got it twice.
set -euo pipefail
cd "$(dirname "$0")/.."
exec python3 benchmarks/broadcast.py "$@"
