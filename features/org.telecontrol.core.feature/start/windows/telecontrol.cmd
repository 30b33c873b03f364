@setlocal
@call "%~dp0java.cmd"
@if not defined JAVA exit /b 2
@"%JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:TieredStopAtLevel=1 %QUIET% "-Djava.util.logging.config.file=%~dp0logging.properties" "-Dlog4j.configuration=file:/%~dp0log4j.properties" %TELECONTROL_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.telecontrol.cli.application -data @none %*
@exit /b %ERRORLEVEL%
