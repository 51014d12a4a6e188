#!/bin/bash
# How much memory the packaged app takes: pans and zooms about for a minute on a virtual display of
# 1600x1000 and prints the resident set, at the start and after. Run from the project's folder after
# mvn -q -Pdist package -DskipTests; needs Xvfb, openbox and xdotool.
display=:$((100 + RANDOM % 800))
Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
export DISPLAY=$display
# Settings and autosaves of their own: neither are the user's seen, nor are they changed.
home=$(mktemp -d)
export XDG_CONFIG_HOME="$home/config" XDG_STATE_HOME="$home/state" XDG_DATA_HOME="$home/data"
sleep 1
openbox >/dev/null 2>&1 &
desk=$!
target/dist/tumen/bin/tumen &
app=$!
trap 'kill $app $desk $screen 2>/dev/null' EXIT
until xdotool search --onlyvisible --name Tumen >/dev/null 2>&1; do sleep 1; done
sleep 15

resident() {
  echo "$1: $(awk '/^VmRSS/ {printf "%d MB", $2 / 1024}' /proc/$app/status)"
}

resident "at the start"
end=$((SECONDS + 60))
for ((round = 1; SECONDS < end; round++)); do
  xdotool mousemove $((500 + round * 37 % 600)) $((150 + round * 53 % 400))
  for click in 1 2 3; do xdotool click 4; sleep 0.1; done
  xdotool mousedown 1 mousemove_relative -- -180 90
  sleep 0.2
  xdotool mousemove_relative -- -100 -60
  xdotool mouseup 1
  sleep 0.3
  for click in 1 2 3; do xdotool click 5; sleep 0.1; done
  if ((round % 4 == 0)); then
    xdotool mousemove $((400 + round * 37 % 900)) 780 click 4
    sleep 0.1
    xdotool click 5 key Right
  fi
done
sleep 10
resident "after a minute of panning and zooming"
xdotool key ctrl+q
wait $app
echo "closed with exit code $?"
