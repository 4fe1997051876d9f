# What `conspectus` and `check` share; sourced, for bash 3.2 and later. Needs `root`, the project's folder.
# Nothing here writes to standard output.

say() { printf '%s\n' "$*" >&2; }

# The first number of a Java version ("25" of 25.0.1) of the JDK in folder $1, into `jdk_major`; 0 if it is not a JDK.
read_jdk_major() {
  local line version=
  jdk_major=0
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#*\"} ;; esac
    done <"$1/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/javac" -version 2>&1) || return 0
    version=${version#javac }
  fi
  version=${version%%[!0-9]*}
  jdk_major=${version:-0}
}

# The JDK to use, into `jdk` and `jdk_major`: JAVA_HOME if it is at least version $1, else the newest found; fails when none is.
find_jdk() {
  local wanted=$1 home newest=0 compiler target
  jdk=
  if [ -n "${JAVA_HOME:-}" ]; then
    read_jdk_major "$JAVA_HOME"
    if [ "$jdk_major" -ge "$wanted" ]; then
      jdk=$JAVA_HOME
      return 0
    fi
  fi
  compiler=$(command -v javac 2>/dev/null) || compiler=
  while [ -L "$compiler" ]; do
    target=$(readlink "$compiler")
    case $target in /*) compiler=$target ;; *) compiler=${compiler%/*}/$target ;; esac
  done
  for home in "${compiler%/bin/javac}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] && [ -d "$home" ] || continue
    read_jdk_major "$home"
    if [ "$jdk_major" -gt "$newest" ]; then
      newest=$jdk_major
      jdk=$home
    fi
  done
  jdk_major=$newest
  [ "$newest" -ge "$wanted" ]
}

# Like find_jdk, but says how to get one and leaves when there is none.
need_jdk() {
  find_jdk "$1" && return 0
  if [ -n "$jdk" ]; then
    say "$2 needs a JDK, version $1 or later; the newest found is $jdk_major, in $jdk."
  else
    say "$2 needs a JDK, version $1 or later; none was found (JAVA_HOME, PATH and the usual folders were searched)."
  fi
  say "  Debian, Ubuntu:  sudo apt install openjdk-$1-jdk    (where the release has it)"
  say "  Fedora:          sudo dnf install java-$1-openjdk-devel"
  say "  macOS:           brew install openjdk@$1"
  say "  SDKMAN:          sdk install java    (https://sdkman.io)"
  say "  any system:      https://adoptium.net/temurin/releases/?version=25, then set JAVA_HOME to its folder"
  exit 1
}

# Maven 3.8 or later, into `maven`; says how to get it and leaves when there is none.
need_maven() {
  local version
  maven=
  if [ -n "${MAVEN_HOME:-}" ] && [ -x "$MAVEN_HOME/bin/mvn" ]; then
    maven=$MAVEN_HOME/bin/mvn
  else
    maven=$(command -v mvn 2>/dev/null) || maven=
  fi
  if [ -z "$maven" ]; then
    say "$1 needs Maven 3.8 or later, and \`mvn\` is not on the PATH."
  else
    version=$(cd "$root" && JAVA_HOME=$jdk "$maven" --version 2>/dev/null </dev/null)
    case $version in *"Apache Maven "*) version=${version#*Apache Maven } ;; *) version= ;; esac
    version=${version%%[!0-9.]*}
    case $version in
      3.[89] | 3.[89].* | 3.[1-9][0-9]* | [4-9].* | [1-9][0-9]*.*) return 0 ;;
    esac
    say "$1 needs Maven 3.8 or later; $maven is version ${version:-unknown}."
  fi
  say "  Debian, Ubuntu:  sudo apt install maven"
  say "  Fedora:          sudo dnf install maven"
  say "  macOS:           brew install maven"
  say "  SDKMAN:          sdk install maven    (https://sdkman.io)"
  say "  any system:      https://maven.apache.org/download.cgi, then put its bin folder on the PATH"
  exit 1
}

# Holds the lock on quick builds, on descriptor 9, until this process and what it started have ended. The kernel lets go of it
# whatever way they end, so it cannot go stale.
lock_quick_build() {
  if ! mkdir -p "$root/target" || ! { true >>"$root/target/lock"; }; then
    say "Conspectus must be built, but $root/target cannot be written. Let somebody who can write it run this command once."
    exit 1
  fi 2>/dev/null
  exec 9>>"$root/target/lock"
  try_lock n && return 0
  say "Waiting for another build of Conspectus to finish."
  try_lock || say "No lock could be had (neither flock nor perl works here): going on without."
}

# Tries for the lock; waits for it unless $1 is "n". macOS has no flock command, but perl.
try_lock() {
  if command -v flock >/dev/null 2>&1; then
    flock -x ${1:+-n} 9
  else
    perl -e 'open(my $lock, ">>&=", 9) or exit 1; exit(flock($lock, $ARGV[0] ? 6 : 2) ? 0 : 1)' "${1:+1}" 2>/dev/null
  fi
}

# Compiles and packs the modules $1 (as Maven's -pl takes them) and what they need, without tests and gates, into
# <module>/target/quick. Reports each module on the line that is open on standard error; the caller holds the lock.
quick_build() {
  local log=$root/target/quick-build.log line downloads=0 status
  (
    cd "$root" || exit 1
    export JAVA_HOME=$jdk
    # Builds are short, and the first compiler tier is the faster one for them.
    export MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    exec "$maven" --batch-mode -Dstyle.color=never -Dquick -pl "$1" -am package </dev/null 2>&1
  ) | tee "$log" | while IFS= read -r line; do
    case $line in
      *"Downloaded from "*)
        downloads=$((downloads + 1))
        [ $((downloads % 20)) -eq 0 ] && printf '.' >&2
        ;;
      *"Building Conspectus "[a-z]*)
        line=${line#*Building Conspectus }
        printf ' %s ...' "${line%% *}" >&2
        ;;
    esac
  done
  status=${PIPESTATUS[0]}
  [ "$status" -eq 0 ] && return 0
  [ "$status" -ge 128 ] && { printf '\n' >&2; exit "$status"; }
  say ' failed.'
  explain_failed_build "$log"
  exit 1
}

# The lines of the Maven log $1 that matter, and what to do.
explain_failed_build() {
  grep -E '^\[(ERROR|FATAL)\]' "$1" | grep -vE '^\[ERROR\] *$|Re-run Maven|-e switch|full debug logging|\[Help|For more information|After correcting|mvn <args>' |
    head -n 20 >&2 || true
  grep -qE '^\[(ERROR|FATAL)\]' "$1" || tail -n 20 "$1" >&2
  if grep -qE 'Could not (transfer|find|resolve)|Unknown host|could not be resolved|offline mode' "$1"; then
    say 'The first build fetches its libraries and needs the network; behind a proxy, put it into ~/.m2/settings.xml'
    say '(https://maven.apache.org/guides/mini/guide-proxies.html), then run the command again.'
  elif grep -q 'COMPILATION ERROR' "$1"; then
    say 'The sources do not compile: correct the lines named above, or go back to the last commit (git stash).'
  else
    say "If the cause is not clear: rm -rf '$root'/target '$root'/*/target, and run the command again."
  fi
  say "The whole log: $1"
}
