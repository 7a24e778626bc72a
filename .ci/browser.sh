#!/usr/bin/env bash
# Puts a browser in place for the tests of the pages, which Maven runs; without one they are skipped and say so.
set -euo pipefail

if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "no chromium and no right to install it: the tests of the pages in a browser will be skipped" >&2
    exit 0
fi
apt-get update -q
# the Noto faces set the Arabic of the screenshots; the page itself needs no font installed
DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium chromium-driver fonts-noto-core
