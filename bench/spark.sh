#!/usr/bin/env bash
# Measures the comparison of made-up stories on a cluster of this machine: by the clock, by the processor, by what is sent.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ $# -lt 3 ] || [ "${1#-}" != "$1" ]; then
    cat >&2 <<'END_OF_USAGE'
Usage: bench/spark.sh DOCUMENTS WORKERS GB [OPTION of spark-submit]...

Starts a master and so many workers of one core and so many GB each, three quarters of them for Java's heap, compares so many
made-up documents, and prints for each step of the job how many tasks it had, the time of the processor that they took, the
bytes that they wrote for other tasks and to the tables between the steps and of the result. What is written goes to
bench/target/spark. Wants bench/target/benchmarks.jar.
END_OF_USAGE
    exit 2
fi
documents=$1
workers=$2
gigabytes=$3
shift 3

folder=$PWD/bench/target/spark
rm -rf "$folder"
mkdir -p "$folder/events"
java -cp bench/target/benchmarks.jar org.muqabala.bench.story.WriteStories --documents "$documents" -o "$folder/stories.jsonl"

SPARK_HOME=$(spark/cluster.sh home)
export SPARK_HOME SPARK_LOCAL_IP=127.0.0.1
trap 'spark/cluster.sh stop' EXIT
master=$(spark/cluster.sh start "$workers" "$gigabytes")
echo "$documents documents, $workers workers of $gigabytes GB, commit $(git rev-parse --short HEAD), load before: $(cut -d ' ' -f 1-3 /proc/loadavg)"
TIMEFORMAT='%R s by the clock; the driver took %U s of the processor'
time spark/muqabala-spark --master "$master" --conf "spark.executor.memory=$((gigabytes * 768))m" \
    --conf spark.sql.shuffle.partitions=8 \
    --conf spark.eventLog.enabled=true --conf "spark.eventLog.dir=file://$folder/events" --conf spark.eventLog.compress=false \
    "$@" -- "$folder/stories.jsonl" -o "$folder/result" 2>"$folder/job.log"
echo "load after: $(cut -d ' ' -f 1-3 /proc/loadavg)"
for worker in spark/target/home/run/worker-*.pid; do
    for _ in $(seq 50); do # a worker knows what its executor took when that has ended
        pgrep -P "$(cat "$worker")" >/dev/null || break
        sleep 0.2
    done
    awk '{ printf "an executor took %.1f s of the processor, with the compiler and the collector of garbage\n", ($16 + $17) / 100 }' \
        "/proc/$(cat "$worker")/stat"
done

# Spark writes an event a line, as JSON without spaces.
cat "$folder"/events/eventlog_v2_*/events_* | awk -v documents="$documents" '
    function field(name) {
        return match($0, "\"" name "\":[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) + 0 : 0
    }
    function print_step(name, step) {
        printf "%-14s %6d tasks %8.1f s processor %8.1f s clock %10.1f KB sent %10.1f KB written\n", name, tasks[step],
            took[step], (last[step] - first[step]) / 1000, sent[step] / 1024, written[step] / 1024
    }
    function add(step) {
        tasks[step]++
        took[step] += (field("Executor CPU Time") + field("Executor Deserialize CPU Time")) / 1e9
        sent[step] += field("Shuffle Bytes Written")
        written[step] += field("Bytes Written")
        if (!(step in first) || field("Launch Time") < first[step]) first[step] = field("Launch Time")
        if (field("Finish Time") > last[step]) last[step] = field("Finish Time")
    }
    /"Event":"SparkListenerStageSubmitted"/ && match($0, /"spark.job.description":"[^"]*"/) {
        step = substr($0, RSTART + 25, RLENGTH - 26)
        sub(/-[0-9]+$/, "", step) # the rounds of one step
        of[field("Stage ID")] = step
        if (!(step in seen)) { seen[step]; order[++steps] = step }
    }
    /"Event":"SparkListenerTaskEnd"/ { add(of[field("Stage ID")]); add("all") }
    END {
        for (i = 1; i <= steps; i++) print_step(order[i], order[i])
        print_step("all", "all")
        printf "a document: %.1f ms, %.1f KB sent, %.1f KB written\n", 1000 * took["all"] / documents,
            sent["all"] / 1024 / documents, written["all"] / 1024 / documents
    }'
