@echo off
rem Starts Nyaya with a Java 25 or newer that it finds by itself. Beside this file lies lib\, with everything else.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "java="
call :try "%NYAYA_JAVA%"
call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
if not defined java (
  echo Nyaya needs Java 25 or newer and found none. Install one, or say where it is: set NYAYA_JAVA=C:\path\to\jdk 1>&2
  exit /b 1
)
rem G1 looks for garbage while the heap is small. What people said must not reach a crash report, a core file, or the list of running Java programs.
rem Without delayed expansion, which would eat exclamation marks in questions and paths.
endlocal & "%java%" -XX:-UsePerfData -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism -XX:ErrorFile=NUL -XX:+UseG1GC -XX:G1HeapRegionSize=1m -XX:InitiatingHeapOccupancyPercent=30 -Xms32m --enable-native-access=ALL-UNNAMED -classpath "%here%lib\*" org.nyaya.Nyaya %*
exit /b %errorlevel%

:try
if defined java exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b JAVA_VERSION "%~1\release"') do (
  set "major=%%~v"
  set "major=!major:"=!"
  if !major! geq 25 set "java=%~1\bin\java.exe"
)
exit /b
