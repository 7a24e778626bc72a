#!/usr/bin/env bash
# Builds what runs on a cluster, and tests it: in one Java machine, then on a master and two workers of this machine.
# Where the jars of Spark are not to be had, that is said, and nothing is tested.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! home=$(spark/cluster.sh home); then
    echo "NOT TESTED on a cluster: the jars of Spark could not be fetched; Maven says why above" >&2
    exit 0
fi
spark/cluster.sh stop # what a run that was broken off left behind
trap 'spark/cluster.sh stop' EXIT
mvn -B -Dstyle.color=never -P spark -pl spark -am -Dmaven.test.skip=false \
    -Dtest='org/muqabala/spark/**/*Test' -Dsurefire.failIfNoSpecifiedTests=false \
    -Dcluster.skip=false -Dspark.home="$home" verify
