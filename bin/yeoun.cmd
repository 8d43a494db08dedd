@echo off
rem Runs Yeoun. Builds it on first use; delete target\ to build again. Needs a JDK of version 17 or later and Maven.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "JAR="
for %%f in ("%HOME_DIR%\target\yeoun-*-cli.jar") do set "JAR=%%~ff"
if not defined JAR (
  echo yeoun: building, once ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -DskipTests "-Dspotless.check.skip=true" package 1>&2
  popd
  for %%f in ("%HOME_DIR%\target\yeoun-*-cli.jar") do set "JAR=%%~ff"
)
if not defined JAR (
  echo yeoun: the build failed; what went wrong stands above 1>&2
  exit /b 70
)
"%JAVA%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %YEOUN_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
