@rem Finds the Java that runs the workbench and its command line: sets JAVA, or ends with a clear message.
@set "JAVA="
@if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
@for %%J in (java.exe) do @call :consider "%%~$PATH:J"
@for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*") do @call :consider "%%~J\bin\java.exe"
@if defined JAVA goto found
@echo telecontrol: no Java 21 or newer found. Install one, or set JAVA_HOME. 1>&2
@exit /b 2

:found
@for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do @set "LAUNCHER=%%~fL"
@rem Guice looks into the JVM, which from 24 on would say so at each start.
@set "QUIET="
@if %VERSION% GEQ 24 set "QUIET=--sun-misc-unsafe-memory-access=allow"
@exit /b 0

:consider
@if defined JAVA exit /b 0
@if not exist "%~1" exit /b 0
@set "VERSION="
@pushd "%~dp1"
@for /f "tokens=2 delims=.- " %%V in ('.\java.exe --version 2^>nul') do @if not defined VERSION set "VERSION=%%V"
@popd
@if not defined VERSION exit /b 0
@if %VERSION% GEQ 21 set "JAVA=%~1"
@exit /b 0
