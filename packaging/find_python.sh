#!/bin/sh
# Prints the first Python that is new enough; says what to install where there is none.
for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14 python; do
    path=$(command -v "$name" 2>/dev/null) || continue
    if "$path" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$path"
        exit 0
    fi
done
echo "GeoShield needs Python 3.11 or newer, and none was found here." >&2
echo "On Debian or Ubuntu: sudo apt-get install -y python3 python3-venv" >&2
exit 1
