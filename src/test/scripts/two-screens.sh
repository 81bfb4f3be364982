#!/usr/bin/env bash
# Two real X screens that can be plugged and unplugged while a program runs (JavaFX sees each change).
# Needs the X server and its dummy driver. On Debian: xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils
#   two-screens.sh start :81         a desk of 1280x800 and a projector of 1920x1080 right of it
#   two-screens.sh plug :81 [MODE]   plug the projector (1920x1080, 1280x800, 1024x768, 1280x720, 800x600)
#   two-screens.sh unplug :81
#   two-screens.sh stop :81
set -eu
verb=${1:?start, plug, unplug or stop} display=${2:?a display, such as :81} mode=${3:-1920x1080}
dir=${TMPDIR:-/tmp}/two-screens${display//:/-}
case $verb in
start)
  mkdir -p "$dir"
  cat >"$dir/dummy.conf" <<'CONF'
Section "Device"
 Identifier "d0"
 Driver "dummy"
 VideoRam 256000
EndSection
Section "Monitor"
 Identifier "m0"
 HorizSync 5.0-1000.0
 VertRefresh 5.0-200.0
EndSection
Section "Screen"
 Identifier "s0"
 Device "d0"
 Monitor "m0"
 DefaultDepth 24
 SubSection "Display"
  Depth 24
  Virtual 3840 2160
 EndSubSection
EndSection
Section "ServerFlags"
 Option "AutoAddDevices" "false"
 Option "DontVTSwitch" "true"
EndSection
CONF
  Xorg "$display" -noreset -novtswitch -sharevts -config "$dir/dummy.conf" -logfile "$dir/log" >"$dir/out" 2>&1 &
  echo $! >"$dir/pid"
  export DISPLAY=$display
  for _ in $(seq 50); do xrandr >/dev/null 2>&1 && break; sleep 0.1; done
  for m in 1920x1080 1280x800 1024x768 1280x720 800x600; do xrandr --addmode DUMMY1 "$m"; done
  xrandr --output DUMMY0 --mode 1280x800 --pos 0x0
  xrandr --output DUMMY1 --mode "$mode" --right-of DUMMY0
  # the server looks at its outputs only when it is asked
  xrandr >/dev/null ;;
plug) DISPLAY=$display xrandr --output DUMMY1 --mode "$mode" --right-of DUMMY0 && DISPLAY=$display xrandr >/dev/null ;;
unplug) DISPLAY=$display xrandr --output DUMMY1 --off && DISPLAY=$display xrandr >/dev/null ;;
stop) kill "$(cat "$dir/pid")"; rm -rf "$dir" ;;
*) echo "start, plug, unplug or stop" >&2; exit 2 ;;
esac
