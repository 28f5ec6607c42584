# SPDX-License-Identifier: Apache-2.0
# The packages: `cmake --workflow --preset package`. What is in them is told in installer/, how to make those of
# other systems in docs/packaging.md.
set(CPACK_PACKAGE_NAME layerwright)
set(CPACK_PACKAGE_VENDOR "The Layerwright authors")
set(CPACK_PACKAGE_CONTACT "The Layerwright authors <layerwright@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "design Palette profiles without a server")
set(CPACK_PACKAGE_DESCRIPTION
  "Layerwright designs Palette profiles: stacks of packs, Helm charts and\n\
manifests, each with its YAML values. It needs no server, no account and no\n\
network, and reads and writes the files that the product itself exports and\n\
imports. It is independent of the vendor of Palette.\n\
\n\
The window is \"layerwright\"; \"layerwright-cli\" does the same on the command\n\
line.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
# The same whatever the umask of who builds it is.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB TGZ)
  find_program(RPMBUILD_PROGRAM rpmbuild)
  if(RPMBUILD_PROGRAM)
    list(APPEND CPACK_GENERATOR RPM)
  endif()
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Plug-ins, which the linker does not see: the icons are SVG. Wayland and the texts of Qt's own dialogs are
# for those who have them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (<< 6.7) | qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland, qt6-translations-l10n, shared-mime-info")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(CPACK_RPM_PACKAGE_REQUIRES qt6-qtsvg)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# Folders that others own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc
  /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
  /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/man /usr/share/man/man1
  /usr/share/licenses /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/zsh
  /usr/share/zsh/site-functions /usr/share/zsh/vendor-completions)
foreach(size 16 22 24 32 48 64 96 128 256)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

set(CPACK_DMG_VOLUME_NAME Layerwright)
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
if(LAYERWRIGHT_GUI)
  include(${PROJECT_SOURCE_DIR}/installer/windows/nsis.cmake)
endif()
include(CPack)
