#!/bin/sh
# Starts CSTO Explainer with the Java beside it, wherever this folder lies. It needs no other program.
case $0 in
    */*) here=${0%/*} ;;
    *) here=. ;;
esac
if [ ! -x "$here/java" ] && [ -h "$0" ]; then
    link=$(readlink -f "$0") && here=${link%/*}
fi
if [ ! -x "$here/java" ]; then
    echo "CSTO Explainer: $here/java is missing or may not be run. Unpack the whole folder on a file system that knows programs, and start bin/csto-explainer there."
    exit 1
fi
# an older cache, or one of another machine, is passed over
exec "$here/java" "-XX:AOTCache=$here/../@cache@" @silent@ @options@ -m @main@ "$@"
