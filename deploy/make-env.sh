#!/bin/sh
# Makes .env for docker compose: fresh secrets, and the settings a house may change. An .env that is there is kept
# as it is; only names that a newer version added are appended.
set -eu
umask 077
file="${1:-$(dirname "$0")/../.env}"
touch "$file"

random() {
  head -c 24 /dev/urandom | base64 | tr '+/' '-_' | tr -d '\n'
}

put() {
  grep -q "^$1=" "$file" || printf '%s=%s\n' "$1" "$2" >>"$file"
}

put ZIXIN_SECRET "$(random)$(random)"
put ZIXIN_ADMIN_PASSWORD "$(random)"
put GRAFANA_PASSWORD "$(random)"
put ZIXIN_TIME_ZONE Asia/Shanghai
put ZIXIN_CURRENCY CNY
put ZIXIN_LOG_LEVEL info
put PUBLIC_ADDRESS 127.0.0.1
put PUBLIC_PORT 8080
put GRAFANA_PORT 3001

echo "Settings and secrets are in $file: keep a copy where backups of the log are not." >&2
