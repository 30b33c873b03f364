# shellcheck shell=bash
# Shared by the scripts in releng/: finds or fetches what they need. Sourced by bash, prints to stderr only.

MAVEN_VERSION=3.9.16
JAVA_NEEDED=21
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
: "${HOME:=$(unset HOME && echo ~)}"
export HOME
# In the locale C, as containers have it, Java would read and write ASCII only, names of files included.
[ "$(locale charmap 2>/dev/null)" != ANSI_X3.4-1968 ] || export LC_ALL=C.UTF-8
CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/telecontrol-workbench"

say() {
    echo "telecontrol: $*" >&2
}

give_up() {
    say "$*"
    exit 2
}

java_version_of() { # HOME -> major version, or nothing
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/^[a-z]* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
    fi
}

is_new_enough() {
    local version
    version="$(java_version_of "$1")"
    [ -n "$version" ] && [ "$version" -ge "$JAVA_NEEDED" ]
}

# Sets JAVA_HOME: the one given, else the one on the PATH, else the newest in the usual folders.
# With "jdk" as argument only one with a compiler will do.
find_java() {
    local kind="${1:-jre}" candidate on_path best="" best_version=0 version
    on_path="$(command -v java || true)"
    [ -z "$on_path" ] || on_path="$(dirname "$(dirname "$(readlink -f "$on_path")")")"
    for candidate in "${JAVA_HOME:-}" "$on_path"; do
        if [ -n "$candidate" ] && is_new_enough "$candidate" && has_tools "$candidate" "$kind"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done
    for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -d "$candidate" ] && has_tools "$candidate" "$kind" || continue
        version="$(java_version_of "$candidate")"
        if [ -n "$version" ] && [ "$version" -ge "$JAVA_NEEDED" ] && [ "$version" -gt "$best_version" ]; then
            best="$candidate"
            best_version="$version"
        fi
    done
    [ -n "$best" ] || give_up "no JDK $JAVA_NEEDED or newer found (looked at JAVA_HOME, PATH, /usr/lib/jvm and the like)." \
        "Install one, for example the package temurin-21-jdk or openjdk-21-jdk, or set JAVA_HOME."
    export JAVA_HOME="$best"
}

has_tools() {
    [ "$2" != jdk ] || [ -x "$1/bin/javac" ]
}

# Sets MVN to a Maven new enough for Tycho, fetched once with the Maven of the machine, which knows the mirrors.
find_maven() {
    local candidate unpacked="$CACHE/apache-maven-$MAVEN_VERSION"
    for candidate in "${MAVEN_HOME:-}/bin/mvn" "$(command -v mvn || true)" "$unpacked/bin/mvn"; do
        if [ -x "$candidate" ] && maven_is_new_enough "$candidate"; then
            MVN="$candidate"
            return
        fi
    done
    command -v mvn >/dev/null || give_up "no Maven found. Install the package maven (any version; it fetches $MAVEN_VERSION)."
    say "fetching Maven $MAVEN_VERSION"
    local fresh="$CACHE/fresh.$$"
    mkdir -p "$fresh" 2>/dev/null || give_up "Maven $MAVEN_VERSION cannot be kept in $CACHE, which cannot be written." \
        "Let XDG_CACHE_HOME name a folder that can, or put a Maven of 3.9.9 or newer on the PATH."
    if ! (cd "$fresh" && mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$fresh" >"$fresh/log" 2>&1 </dev/null); then
        tell_why "$fresh/log"
        rm -rf "$fresh"
        give_up "Maven $MAVEN_VERSION could not be fetched"
    fi
    rm -rf "$unpacked"
    mv "$fresh/apache-maven-$MAVEN_VERSION" "$unpacked"
    rm -rf "$fresh"
    chmod +x "$unpacked/bin/mvn"
    MVN="$unpacked/bin/mvn"
}

# What Maven says itself, and in plain words what stops it on many machines.
tell_why() { # LOG
    awk '/BUILD FAILURE/ { lines = 0 } # what came before warned of the libraries only
         /^\[ERROR\] *[^ ]/ && !/\] *(To see|Re-run|For more|After correcting|mvn <args>|\[Help)/ { line[++lines] = $0 }
         END { for (i = 1; i <= lines && i <= 12; i++) print line[i]
               exit !lines }' "$1" >&2 || tail -n 20 "$1" >&2
    if grep -q 'No space left on device' "$1" || is_full "$ROOT"; then
        say "the disk is full"
    elif grep -q '^\[ERROR\].*[Cc]ould not \(be resolved\|resolve\|transfer\)' "$1"; then
        say "Maven did not get what it needs from its repository: is the network there?" \
            "A mirror or a proxy is named in $HOME/.m2/settings.xml."
    fi
}

is_full() { # FOLDER; less than a megabyte is left, and the log may have had no room for the reason
    df -Pk "$1" | awk 'NR == 2 { exit $4 >= 1024 }'
}

maven_is_new_enough() { # 3.9.9 or newer, but not 4
    local version
    version="$("$1" --version </dev/null 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')"
    [[ "$version" == 3.* ]] && [ "$(printf '%s\n' 3.9.9 "$version" | sort -V | head -n 1)" = 3.9.9 ]
}

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# GTK for any window; with "virtual" also what a virtual display needs.
need_gtk() {
    local missing=()
    [ "$(uname -s)" = Linux ] || return 0
    ldconfig_has libgtk-3.so.0 || missing+=("$(gtk_package)")
    if [ "${1:-}" = virtual ]; then
        command -v Xvfb >/dev/null || missing+=(xvfb)
        command -v xauth >/dev/null || missing+=(xauth)
        [ -d /usr/share/fonts/truetype/dejavu ] || missing+=(fonts-dejavu-core)
    fi
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "installing ${missing[*]}"
        if apt_install "${missing[@]}"; then
            return 0
        fi
    fi
    give_up "missing packages: ${missing[*]}. Install them, for example: sudo apt-get install ${missing[*]}"
}

# What some tests compare with; without it they are skipped, and fail where CI is set.
want_tshark() {
    ! command -v tshark >/dev/null || return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null && apt_install tshark; then
        return 0
    fi
    say "tshark is not installed: what our captures look like to Wireshark is not tested"
}

apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "$@" >&2 </dev/null && return 0
    apt-get update >&2 </dev/null && apt-get install -y --no-install-recommends "$@" >&2 </dev/null
}

ldconfig_has() {
    local libraries
    libraries="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)"
    [[ "$libraries" == *"$1"* ]]
}

gtk_package() {
    if command -v apt-cache >/dev/null && apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
        echo libgtk-3-0t64
    else
        echo libgtk-3-0
    fi
}

# Starts a virtual display, sets DISPLAY, and ends it together with the script.
start_virtual_display() {
    local ready
    ready="$(mktemp)"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 3>"$ready" </dev/null &
    XVFB_PID=$!
    trap stop_virtual_display EXIT
    until [ -s "$ready" ]; do
        kill -0 "$XVFB_PID" 2>/dev/null || give_up "the virtual display (Xvfb) did not start"
        sleep 0.1
    done
    DISPLAY=":$(tr -d '[:space:]' <"$ready")"
    export DISPLAY
    unset WAYLAND_DISPLAY
    rm -f "$ready"
}

stop_virtual_display() {
    [ -z "${XVFB_PID:-}" ] || kill "$XVFB_PID" 2>/dev/null || true
    XVFB_PID=
}
