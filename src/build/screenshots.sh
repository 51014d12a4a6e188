#!/usr/bin/env bash
# Takes the pictures of the README anew: the window as it is on a virtual display, and what the command line makes.
# Needs Xvfb, openbox, xdotool and ImageMagick, and the packaged app, or another launcher in TUMEN.
set -euo pipefail
cd "$(dirname "$0")/../.."
tumen=${TUMEN:-target/dist/tumen/bin/tumen}
to=assets/screenshots
number=${DISPLAY_NUMBER:-97}

Xvfb ":$number" -screen 0 1600x1000x24 -nolisten tcp > /dev/null 2>&1 &
display=$!
export DISPLAY=":$number"
trap 'kill "${app:-$display}" "$display" 2> /dev/null || true' EXIT
sleep 2
unset WAYLAND_DISPLAY
# Settings and autosaves of their own: neither are the user's seen, nor are they changed.
home=$(mktemp -d)
export XDG_CONFIG_HOME="$home/config" XDG_STATE_HOME="$home/state" XDG_DATA_HOME="$home/data"
$tumen > /dev/null 2>&1 &
app=$!

window=$(timeout 60 xdotool search --sync --onlyvisible --name Tumen | head -1)
xdotool windowmove "$window" 0 0 windowsize "$window" 1600 1000 windowfocus "$window"
sleep "${PATIENCE:-8}"

# An event by its title, in the view the story opens with, the playhead on its way.
xdotool key slash
xdotool type --delay 60 "Containers go from Rajin"
sleep 2
xdotool key Return
sleep 3
xdotool key slash ctrl+a Delete Escape alt+Left
sleep 2
for _ in 1 2 3 4 5 6 7 8 9 10 11; do xdotool key period; sleep 0.3; done
xdotool mousemove 800 660
sleep 2
import -window root "$to/explore-dark.png"

# The same by daylight, in Korean: the theme's button is the last but one of the header.
xdotool mousemove 1458 30 click 1
xdotool key l
xdotool mousemove 800 660
sleep "${PATIENCE:-8}"
import -window root "$to/explore-light-ko.png"

# In the dark and in English again: the summit, the place one source has it at, and who says so.
xdotool mousemove 1458 30 click 1
xdotool key l key l slash
xdotool type --delay 60 "Kim and Putin hold"
sleep 3
xdotool key Return
sleep 2
xdotool key shift+c
xdotool mousemove 800 660
sleep "${PATIENCE:-8}"
import -window root "$to/summit-dark.png"
xdotool key shift+c

# The second step of the briefing as the audience sees it, and the presenter's console beside it.
openbox > /dev/null 2>&1 &
manager=$!
sleep 1
xdotool windowfocus "$window" key F5
sleep "${PATIENCE:-8}"
xdotool key Next
sleep "${PATIENCE:-8}"
import -window root "$home/audience.png"
xdotool key c
sleep "${PATIENCE:-8}"
import -window "$(xdotool search --onlyvisible --name Presenter | head -1)" "$home/console.png"
convert "$home/audience.png" "$home/console.png" -resize x640 -bordercolor '#0E141B' -border 4 +append "$to/briefing.png"
kill "$manager"

$tumen snapshot assets/datasets/korea-russia.tumen.json --force --out "$to/snapshot-light.png" --size 1920x1080 \
    --from 2023-09 --to 2023-12 --center 42.6,131.5 --zoom 6.6 \
    --select 2023-09-07-containers-rajin-tikhoretsk
