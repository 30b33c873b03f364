# shellcheck shell=bash
# Shared by releng/telecontrol and releng/workbench: the product built from exactly these sources. Needs setup.sh.

PRODUCTS="$ROOT/releng/org.telecontrol.product/target/products"
PRODUCT="$PRODUCTS/telecontrol-workbench/linux/gtk/x86_64/telecontrol-workbench"
[ "$(uname -s)" != Darwin ] || PRODUCT="$PRODUCTS/telecontrol-workbench/macosx/cocoa/aarch64/telecontrol-workbench.app/Contents/Eclipse"
STAMP="$PRODUCTS/sources"

# A number for what is checked out: the commit, and what differs from it, as far as it goes into the product.
source_state() {
    local parts=(pom.xml .mvn bundles features targetplatform releng/org.telecontrol.product releng/build-settings)
    cd "$ROOT"
    if command -v git >/dev/null && git rev-parse HEAD >/dev/null 2>&1; then
        {
            for part in "${parts[@]}"; do
                git rev-parse "HEAD:$part"
            done
            git diff HEAD --no-ext-diff -- "${parts[@]}"
            git ls-files --others --exclude-standard -z -- "${parts[@]}" | xargs -0 -r sha1sum
        } 2>/dev/null | sha1sum
    else
        find "${parts[@]}" -type f -not -path '*/target/*' -not -path '*/src-gen/*' -not -path '*/xtend-gen/*' \
            -not -name '.polyglot.*' -print0 | sort -z | xargs -0 sha1sum | sha1sum
    fi
}

# Builds the product unless the one there is comes from these sources. Messages to stderr, stdin untouched.
need_product() {
    local state
    state="$(source_state)"
    is_current "$state" || build_product "$state"
}

is_current() { # state
    [ -r "$STAMP" ] && [ "$(cat "$STAMP")" = "$1" ] && [ -x "$PRODUCT/telecontrol" ]
}

# One build at a time: who comes while another builds waits for it and uses what came of it.
build_product() ( # state
    state="$1"
    log="$ROOT/releng/target/product.log"
    mkdir -p "$(dirname "$log")"
    if command -v flock >/dev/null; then
        exec 9>"$ROOT/releng/target/product.lock"
        flock 9
        ! is_current "$state" || exit 0
    fi
    find_java jdk
    find_maven
    say "building the workbench from these sources (the first time takes some minutes; log: releng/target/product.log)"
    rm -f "$STAMP"
    if ! (cd "$ROOT" && "$MVN" -B -pl :org.telecontrol.product -am verify -Dmaven.test.skip=true -DskipTests -Dformatter.skip=true) \
        >"$log" 2>&1 </dev/null; then
        tell_why "$log"
        give_up "the build failed; the whole log is releng/target/product.log"
    fi
    echo "$state" >"$STAMP"
)
