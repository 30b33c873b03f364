@setlocal
@call "%~dp0java.cmd"
@if not defined JAVA exit /b 2
:start
@"%JAVA%" -Xmx2g %QUIET% "-Djava.util.logging.config.file=%~dp0logging.properties" "-Dlog4j.configuration=file:/%~dp0log4j.properties" %TELECONTROL_JAVA_OPTIONS% -jar "%LAUNCHER%" -name "Telecontrol Workbench" %*
@if %ERRORLEVEL% EQU 23 goto start
@exit /b %ERRORLEVEL%
