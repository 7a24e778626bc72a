#!/usr/bin/env bash
# Builds what runs on a cluster, and tests it: in one Java machine, then on a master and two workers of this machine.
set -euo pipefail
cd "$(dirname "$0")/.."

home=$(spark/cluster.sh home)
trap 'spark/cluster.sh stop' EXIT
mvn -q -B -Dstyle.color=never -P spark -pl spark -am -Dmaven.test.skip=false \
    -Dtest='org/muqabala/spark/**/*Test' -Dsurefire.failIfNoSpecifiedTests=false \
    -Dcluster.skip=false -Dspark.home="$home" verify
