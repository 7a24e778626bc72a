#!/bin/sh
# A standalone cluster of Spark on this machine alone, made of the jars that Maven has, for tests and measurements.
#
#   spark/cluster.sh home                  makes spark/target/home, which stands for an installed Spark; prints its path
#   spark/cluster.sh start WORKERS [GB]    starts a master and so many workers of one core each; prints the master's address
#   spark/cluster.sh kill-worker           kills (-9) the worker that was started last, with what it runs
#   spark/cluster.sh stop                  ends all of it
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
home=$root/spark/target/home
run=$home/run

fail() {
    echo "cluster.sh: $1" >&2
    exit 1
}

# Whether the home is there, of this version, with all that it links to.
is_made() {
    [ -d "$home/jars" ] && grep -q "<version>$version<" "$home/jars/pom.xml" && [ -z "$(find -L "$home/jars" -type l)" ]
}

make_home() {
    version=$(sed -n 's,.*<spark.version>\(.*\)</spark.version>.*,\1,p' "$root/spark/pom.xml")
    ! is_made || return 0
    rm -rf "$home/made" "$home/jars"
    mkdir -p "$home/made"
    cat >"$home/made/pom.xml" <<END
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.muqabala</groupId>
  <artifactId>muqabala-spark-home</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.apache.spark</groupId>
      <artifactId>spark-sql_2.13</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
END
    mvn -q -B -f "$home/made/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
        -Dmdep.outputFile="$home/made/jars.txt" >&2
    tr ':' '\n' <"$home/made/jars.txt" >"$home/made/list.txt"
    while read -r jar; do ln -s "$jar" "$home/made/"; done <"$home/made/list.txt"
    mv "$home/made" "$home/jars"
}

# Starts a process of the cluster in a group of its own, and keeps its number.
start_one() {
    name=$1
    shift
    setsid env SPARK_HOME="$home" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_WORKER_DIR="$run/work" \
        SPARK_NO_DAEMONIZE=1 java -Xmx512m -cp "$home/jars/*" "$@" </dev/null >"$run/$name.log" 2>&1 &
    echo $! >"$run/$name.pid"
}

# Waits until a line stands in a log.
await() {
    for _ in $(seq 300); do
        ! grep -q "$2" "$run/$1.log" 2>/dev/null || return 0
        sleep 0.2
    done
    cat "$run/$1.log" >&2
    fail "expected \"$2\" in $run/$1.log within a minute"
}

start() {
    make_home
    [ ! -d "$run" ] || fail "a cluster is there already; stop it first"
    mkdir -p "$run/work"
    start_one master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0
    await master 'Starting Spark master at'
    master=$(sed -n 's,.*Starting Spark master at \(spark://[0-9.:]*\).*,\1,p' "$run/master.log" | head -n 1)
    echo "$master" >"$run/address"
    for n in $(seq "$1"); do
        start_one "worker-$n" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory "${2:-1}g" \
            --webui-port 0 "$master"
        await "worker-$n" 'Successfully registered with master'
    done
    echo "$master"
}

# Kills the processes of a group, which are those that one worker started and itself; a number that went to others is left alone.
kill_group() {
    pid=$(cat "$1")
    case $(ps -o args= -p "$pid") in
        *org.apache.spark.deploy.*) kill -9 -- "-$pid" 2>/dev/null || kill -9 "$pid" 2>/dev/null || true ;;
    esac
    rm -f "$1"
}

stop() {
    for file in "$run"/*.pid; do
        [ ! -f "$file" ] || kill_group "$file"
    done
    rm -rf "$run"
}

case ${1:-} in
    home)
        make_home
        echo "$home"
        ;;
    start) start "${2:?how many workers}" "${3:-1}" ;;
    kill-worker) kill_group "$(find "$run" -name 'worker-*.pid' | sort | tail -n 1)" ;;
    stop) stop ;;
    *) fail "expected home, start, kill-worker or stop, found \"${1:-}\"" ;;
esac
