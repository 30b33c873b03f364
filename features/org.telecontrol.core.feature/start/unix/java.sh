# Finds the Java that runs the workbench and its command line: sets java, or ends with a clear message.

version_of() {
    "$1" -version 2>&1 | sed -n 's/^[a-z]* version "\([0-9]*\).*/\1/p'
}

java=
for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)" /usr/lib/jvm/*/bin/java /opt/jdk*/bin/java \
    "$HOME"/.jdks/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    if [ -x "$candidate" ]; then
        version=$(version_of "$candidate")
        if [ "${version:-0}" -ge 21 ]; then
            java=$candidate
            break
        fi
    fi
done
if [ -z "$java" ]; then
    echo "telecontrol: no Java 21 or newer found. Install one, or set JAVA_HOME." >&2
    exit 2
fi
# In the locale C, as services and containers have it, Java would read and write ASCII only, names of files included.
if [ "$(locale charmap 2>/dev/null)" = ANSI_X3.4-1968 ]; then
    export LC_ALL=C.UTF-8
fi
launcher=$(echo "$here"/plugins/org.eclipse.equinox.launcher_*.jar)
# Guice looks into the JVM, which from 24 on would say so at each start.
quiet=
[ "$version" -lt 24 ] || quiet=--sun-misc-unsafe-memory-access=allow
