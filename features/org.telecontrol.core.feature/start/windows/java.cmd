@rem Sets JAVA to a Java 21 or newer, from JAVA_HOME or the PATH.
@set "JAVA=java"
@if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
@"%JAVA%" --version 2>nul | findstr /R /C:" 2[1-9]\." /C:" 2[1-9] " /C:" [3-9][0-9]" >nul || (
    @echo telecontrol: no Java 21 or newer found. Install one, or set JAVA_HOME. 1>&2
    @exit /b 2
)
@for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do @set "LAUNCHER=%%~fL"
