#!/usr/bin/env bash
# Measures the review server as it is shipped, in a process of its own: how it bears many reviewers, and being killed.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'END'
Usage: bench/review.sh load  [--count N] [--warm-up N] [--rate N] [--groups N] [--reviewers N] [--folder DIR]
                             [--least-rate N] [--most-p99 MS] [--most-heap MB]
       bench/review.sh kills [--count N] [--writers N] [--groups N] [--seed N] [--longest-run MS] [--folder DIR]
                             [--most-restart MS]

load   50 reviewers, each asking the next thing when the one before was answered: 9 of 10 requests read, 1 decides
       (60,000 requests after 20,000 to warm up, on 100,000 groups). --rate N sends N a second and counts the wait of
       a request that could not be sent when it was due; without it all is sent as fast as it is answered.
kills  Kills the server (SIGKILL) at random moments of 10 writers, starts it again on the same folder, and looks for every
       decision that was acknowledged (200 times, on 2,000 groups).

Ends with 0 where all went well, 1 where a figure is missed, an answer is wrong or a decision is lost, 2 for a command line
that is not understood. REVIEW_JAVA_OPTS are the options of the server's Java; by default -Xmx512m alone for load, and what
./muqabala gives it for kills. What is written goes to bench/target, and is made anew for each run except the large comparison.
END
}

case ${1:-} in
    load) main=ReviewLoad options=${REVIEW_JAVA_OPTS:--Xmx512m} ;;
    kills) main=ReviewKills options=${REVIEW_JAVA_OPTS:-} ;;
    -h | --help) usage && exit ;;
    *) usage >&2 && exit 2 ;;
esac
for option in "${@:2}"; do
    case $option in -h | --help) usage && exit ;; esac
done
shift

jar=app/target/muqabala.jar
./muqabala --version >/dev/null # builds the jar where it is missing or old

# The classes of this measure need nothing but what the jar has, so the module need not be built for them.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=bench/target/review-classes
mkdir -p "$classes"
"${java}c" -nowarn -proc:none -encoding UTF-8 -cp "$jar" -d "$classes" bench/src/main/java/org/muqabala/bench/review/*.java

# What is killed has to be the server itself: with options of its own the jar starts no second Java.
if [ -z "$options" ]; then
    options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Xlog:disable"
    if [ ! app/target/muqabala.jsa -nt "$jar" ]; then
        ./muqabala compare seeds -o bench/target/seeds >/dev/null # keeps the classes beside the jar
    fi
    [ ! -s app/target/muqabala.jsa ] || options="$options -XX:SharedArchiveFile=app/target/muqabala.jsa"
fi
# What a killed server leaves behind (SQLite's library, unpacked) is to lie where it is taken away.
rm -rf bench/target/tmp
mkdir -p bench/target/tmp
options="$options -Djava.io.tmpdir=bench/target/tmp"
# shellcheck disable=SC2086 # the options are words
exec "$java" -Xmx512m -cp "$jar:$classes" "org.muqabala.bench.review.$main" "$@" -- "$java" $options -jar "$jar"
