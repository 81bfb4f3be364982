#!/usr/bin/env bash
# Tries what `mvn -Ppackage package` made, on a Debian machine: the image, the zip from a read-only folder, and, as root,
# the Debian package; each with an empty PATH, so that no other Java and no other program can help.
#   src/test/scripts/package.sh
# Needs unzip; with Xvfb, xdotool and ImageMagick it also opens the window and takes its picture to target/dist-work/.
set -eu
cd "$(dirname "$0")/../../.."
dist=$PWD/target/dist work=$PWD/target/dist-work/try
umount -l "$work/csto-explainer" 2>/dev/null || true
rm -rf "$work" && mkdir -p "$work/home"
bare() { env -i PATH= HOME="$work/home" XDG_CONFIG_HOME="$work/home" "$@"; }
try() {
  name=$1 program=$2
  bare "$program" --version
  bare "$program" check >"$work/$name.check"
  bare "$program" shot "$work/$name.png" --stop numbers --size 1440x900
  bare "$program" handout "$work/$name.pdf" >"$work/$name.out" 2>&1
  if [ -s "$work/$name.out" ]; then cat "$work/$name.out"; exit 1; fi
  if command -v Xvfb xdotool import >/dev/null; then window "$name" "$program"; fi
  echo "$name: runs"
}
window() {
  rm -f "$work/display"
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null & server=$!
  until [ -s "$work/display" ]; do sleep 0.1; done
  display=:$(cat "$work/display")
  env -i PATH= DISPLAY="$display" HOME="$work/home" XDG_CONFIG_HOME="$work/home" "$2" >"$work/$1.out" 2>"$work/$1.err" & app=$!
  for _ in $(seq 100); do
    DISPLAY=$display xdotool search --onlyvisible --name 'CSTO Explainer' >/dev/null 2>&1 && break
    sleep 0.2
  done
  sleep 3
  DISPLAY=$display import -window root "$PWD/target/dist-work/$1-window.png"
  kill $app && wait $app || true
  kill $server && wait $server || true
  if [ -s "$work/$1.out" ] || [ -s "$work/$1.err" ]; then cat "$work/$1.out" "$work/$1.err"; exit 1; fi
}
try image "$dist/csto-explainer/bin/csto-explainer"
unzip -q "$dist"/csto-explainer-*.zip -d "$work"
chmod -R a-w "$work/csto-explainer"
[ "$(id -u)" = 0 ] && mount --bind "$work/csto-explainer" "$work/csto-explainer" && mount -o remount,bind,ro "$work/csto-explainer" && mounted=yes
try zip "$work/csto-explainer/bin/csto-explainer"
[ -n "${mounted:-}" ] && umount -l "$work/csto-explainer"
chmod -R u+w "$work/csto-explainer"
mv "$work/csto-explainer/lib/csto-explainer.aot" "$work/kept.aot"
try without-cache "$work/csto-explainer/bin/csto-explainer"
head -c 100000 "$work/kept.aot" >"$work/csto-explainer/lib/csto-explainer.aot"
try broken-cache "$work/csto-explainer/bin/csto-explainer"
if [ "$(id -u)" = 0 ]; then
  dpkg -i "$dist"/*.deb >/dev/null
  try deb /usr/bin/csto-explainer
  dpkg -r csto-explainer >/dev/null
  for left in /opt/csto-explainer /usr/bin/csto-explainer /usr/share/applications/csto-explainer.desktop; do
    [ ! -e $left ] || { echo "left behind: $left"; exit 1; }
  done
  echo "deb: uninstalled"
fi
