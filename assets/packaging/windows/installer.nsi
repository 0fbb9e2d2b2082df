; Installs for the person who is signed in: no administrator is asked. It replaces an older
; version in place, and never touches groups or settings.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"

!define NAME "{{.Name}}"
!define VERSION "{{.Version}}"
!define CLASS "{{.ID}}.group"
!define GONE "Software\Microsoft\Windows\CurrentVersion\Uninstall\{{.ID}}"

Name "${NAME}"
OutFile "{{.Out}}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${GONE}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "{{.Version}}.{{.Build}}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Sets up ${NAME}"
VIAddVersionKey "LegalCopyright" "Common Ground contributors, MIT licence"

!define MUI_ICON "commonground.ico"
!define MUI_UNICON "commonground.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\commonground.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME} now"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_TEXT "${NAME} is ready. You find it in the start menu.$\r$\n$\r$\nYour groups are kept in the folder '${NAME}' in your home folder. They stay there when you install a newer version, and when you remove the program."
!define MUI_UNCONFIRMPAGE_TEXT_TOP "This removes the program alone. Your groups stay in $PROFILE\${NAME}, and your settings stay too. To take them away as well, delete that folder yourself."
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "${NAME} needs Windows 10 or newer. Nothing has been changed." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

; A program that runs cannot be written to. Unattended, wait half a minute, then give up.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
  StrCpy $0 0
  again:
  IfFileExists "$INSTDIR\commonground.exe" 0 closed
  ClearErrors
  FileOpen $1 "$INSTDIR\commonground.exe" a
  IfErrors 0 free
  IfSilent 0 ask
  IntOp $0 $0 + 1
  IntCmp $0 60 giveup
  Sleep 500
  Goto again
  ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is still open. Close its window, then choose Retry. Nothing you wrote gets lost: it is saved already." IDRETRY again
  giveup:
  SetErrorLevel 3
  Quit
  free:
  FileClose $1
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Section "-Program"
  Call WaitUntilClosed
  SetOutPath "$INSTDIR"
  File "commonground.exe"
  File "README.txt"
  File "LICENSE.txt"
  File "THIRD-PARTY.txt"
  File "commonground.cdx.json"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\commonground.exe"

  ; Offered under "Open with", never taken: .json belongs to others too.
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Group of ${NAME}"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\commonground.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\commonground.exe" "%1"'
  WriteRegNone HKCU "Software\Classes\.json\OpenWithProgids" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\Applications\commonground.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "Software\Classes\Applications\commonground.exe\shell\open\command" "" '"$INSTDIR\commonground.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\commonground.exe\SupportedTypes" ".json" ""

  WriteRegStr HKCU "${GONE}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${GONE}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${GONE}" "DisplayIcon" "$INSTDIR\commonground.exe,0"
  WriteRegStr HKCU "${GONE}" "Publisher" "Common Ground contributors"
  WriteRegStr HKCU "${GONE}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${GONE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${GONE}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${GONE}" "NoModify" 1
  WriteRegDWORD HKCU "${GONE}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${GONE}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "Icon on the desktop" Desktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\commonground.exe"
SectionEnd

Section "un.Program"
  Call un.WaitUntilClosed
  Delete "$INSTDIR\commonground.exe"
  Delete "$INSTDIR\README.txt"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\commonground.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${CLASS}"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\Classes\Applications\commonground.exe"
  DeleteRegKey HKCU "${GONE}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
