# SPDX-License-Identifier: Apache-2.0
# The installer for Windows. A profile's archive is a .tgz to Windows, which knows the last suffix alone: there
# Layerwright is offered under "Open with" and takes the place of nothing; neither .json nor .yaml is claimed.
set(CPACK_PACKAGE_INSTALL_DIRECTORY Layerwright)
set(CPACK_PACKAGE_EXECUTABLES layerwright Layerwright)
set(CPACK_NSIS_DISPLAY_NAME Layerwright)
set(CPACK_NSIS_PACKAGE_NAME Layerwright)
set(CPACK_NSIS_MUI_ICON ${LAYERWRIGHT_ICONS}/layerwright.ico)
set(CPACK_NSIS_MUI_UNIICON ${LAYERWRIGHT_ICONS}/layerwright.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/layerwright.exe)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN layerwright.exe)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)

# SHCTX is the registry of all users or of this one, as the installation is. The last call tells the Explorer.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX 'Software\Classes\Layerwright.Profile' '' 'Palette profile archive'
  WriteRegStr SHCTX 'Software\Classes\Layerwright.Profile\DefaultIcon' '' '$INSTDIR\bin\layerwright.exe,0'
  WriteRegStr SHCTX 'Software\Classes\Layerwright.Profile\shell\open\command' '' '"$INSTDIR\bin\layerwright.exe" "%1"'
  WriteRegStr SHCTX 'Software\Classes\.tgz\OpenWithProgids' 'Layerwright.Profile' ''
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegValue SHCTX 'Software\Classes\.tgz\OpenWithProgids' 'Layerwright.Profile'
  DeleteRegKey SHCTX 'Software\Classes\Layerwright.Profile'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
