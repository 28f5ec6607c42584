# SPDX-License-Identifier: Apache-2.0
# What is installed beside the programs, and the packages: `cmake --workflow --preset package`.

install(DIRECTORY resources/samples resources/catalog DESTINATION ${CMAKE_INSTALL_DATADIR}/layerwright)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/layerwright RENAME copyright)
install(DIRECTORY docs/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 FILES_MATCHING PATTERN "*.1")
if(LAYERWRIGHT_GUI AND UNIX AND NOT APPLE)
  install(FILES installer/linux/layerwright.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES installer/linux/layerwright.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES resources/icons/app/layerwright.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

set(CPACK_PACKAGE_NAME layerwright)
set(CPACK_PACKAGE_VENDOR "The Layerwright authors")
set(CPACK_PACKAGE_CONTACT "The Layerwright authors <layerwright@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION
  "Layerwright designs Palette profiles: stacks of packs, Helm charts and manifests, each with its\n\
YAML values. It needs no server, no account and no network, and reads and writes the files that\n\
the product itself exports and imports. It is independent of the vendor of Palette.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A plug-in, which the linker does not see: the icons are SVG.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (<< 6.7) | qt6-svg-plugins")
include(CPack)
