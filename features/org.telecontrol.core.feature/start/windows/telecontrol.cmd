@setlocal
@call "%~dp0java.cmd" || exit /b 2
@"%JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:TieredStopAtLevel=1 %TELECONTROL_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.telecontrol.cli.application -data @none %*
@exit /b %ERRORLEVEL%
