@echo off
rem Runs Muqabala from a checkout: builds the jar when it is missing or older than what it is made of, then starts it.
rem MUQABALA_JAVA_OPTS adds options of the Java machine, such as -Xmx2g.
setlocal
set "root=%~dp0"
set "jar=%root%app\target\muqabala.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo muqabala: expected Java 17 or newer, found none; install a JDK or set JAVA_HOME 1>&2
    exit /b 1
)
"%java%" --list-modules 2>nul | findstr /r "java.base@1[7-9] java.base@[2-9][0-9]" >nul
if errorlevel 1 (
    echo muqabala: expected Java 17 or newer, found an older one; set JAVA_HOME to a newer one 1>&2
    exit /b 1
)

rem Missing, or older than a source, a resource, a template or a pom?
set "stale=1"
if exist "%jar%" (
    powershell -NoProfile -Command "$r = $env:root; $d = (Get-Item \"$($env:jar)\").LastWriteTime; $p = @(\"$r\pom.xml\", \"$r\*\pom.xml\", \"$r\*\src\main\", \"$r\templates\") | Where-Object { Test-Path $_ }; if (Get-ChildItem $p -Recurse -File | Where-Object { $_.LastWriteTime -gt $d } | Select-Object -First 1) { exit 1 }"
    if not errorlevel 1 set "stale="
)
if not defined stale goto run
where mvn >nul 2>&1
if errorlevel 1 (
    echo muqabala: expected Maven to build the program, found no mvn; install Maven 3.8 or newer 1>&2
    exit /b 1
)
echo muqabala: building... 1>&2
call mvn -q -B -Dstyle.color=never -f "%root%pom.xml" -pl app -am "-Dmaven.test.skip=true" "-Dspotless.check.skip=true" package 1>&2 <nul
if errorlevel 1 (
    echo muqabala: the build failed; its messages stand above 1>&2
    exit /b 1
)

:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx512m %MUQABALA_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
