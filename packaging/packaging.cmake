# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs, and the packages that are made of it: `cpack -G DEB` on Debian and Ubuntu,
# `cpack -G NSIS` on Windows, `cpack -G DragNDrop` on macOS, each in the build folder.

if(OSTEOLOG_BUILD_UI)
  set(OSTEOLOG_ICONS "${PROJECT_BINARY_DIR}/icons")
  set(icon_drawing "${PROJECT_SOURCE_DIR}/resources/icons/osteolog.svg")
  add_executable(osteolog_icons packaging/icons/main.cpp)
  target_link_libraries(osteolog_icons PRIVATE osteolog_flags Qt6::Gui Qt6::Svg)
  add_custom_command(OUTPUT "${OSTEOLOG_ICONS}/osteolog.ico" "${OSTEOLOG_ICONS}/osteolog.icns"
    COMMAND osteolog_icons "${icon_drawing}" "${OSTEOLOG_ICONS}"
    DEPENDS "${icon_drawing}" COMMENT "Drawing the program's icons" VERBATIM)
  add_custom_target(osteolog_icon_files ALL DEPENDS "${OSTEOLOG_ICONS}/osteolog.ico")
endif()

if(OSTEOLOG_BUILD_UI AND UNIX AND NOT APPLE)
  install(FILES packaging/linux/org.osteolog.Osteolog.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES packaging/linux/org.osteolog.Osteolog.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${icon_drawing}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
    RENAME org.osteolog.Osteolog.svg)
  install(DIRECTORY "${OSTEOLOG_ICONS}/hicolor" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
endif()
if(UNIX AND NOT APPLE)
  install(FILES packaging/linux/copyright README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()

if(OSTEOLOG_BUILD_UI AND WIN32)
  configure_file(packaging/windows/osteolog.rc.in "${PROJECT_BINARY_DIR}/osteolog.rc" @ONLY)
  set_source_files_properties("${PROJECT_BINARY_DIR}/osteolog.rc" TARGET_DIRECTORY osteolog PROPERTIES
    OBJECT_DEPENDS "${OSTEOLOG_ICONS}/osteolog.ico")
  target_sources(osteolog PRIVATE "${PROJECT_BINARY_DIR}/osteolog.rc")
  add_dependencies(osteolog osteolog_icon_files)
endif()

if(OSTEOLOG_BUILD_UI AND APPLE)
  configure_file(packaging/macos/Info.plist.in "${PROJECT_BINARY_DIR}/Info.plist.in" @ONLY)
  set_target_properties(osteolog PROPERTIES MACOSX_BUNDLE_INFO_PLIST "${PROJECT_BINARY_DIR}/Info.plist.in")
  add_dependencies(osteolog osteolog_icon_files)
  install(FILES "${OSTEOLOG_ICONS}/osteolog.icns" DESTINATION osteolog.app/Contents/Resources)
endif()

# Windows and macOS have no Qt of their own: its libraries and plugins travel with the program.
if(OSTEOLOG_BUILD_UI AND (WIN32 OR APPLE))
  qt_generate_deploy_app_script(TARGET osteolog FILENAME_VARIABLE deploy_script)
  install(SCRIPT "${deploy_script}")
endif()

set(CPACK_PACKAGE_NAME "osteolog")
set(CPACK_PACKAGE_VENDOR "The Osteolog developers")
set(CPACK_PACKAGE_CONTACT "The Osteolog developers <developers@osteolog.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Osteolog keeps track of the six things that bone depends on from day to day:
magnesium, calcium, vitamin D, vitamin K2, protein and weight-bearing
exercise. It shows what is missing today, suggests foods that close the
gap, and charts the trend over weeks and months. The diary stays on the
computer: there is no account, no server and no network code.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Osteolog")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_EXECUTABLES osteolog "Osteolog")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# X11's plugin comes with Qt itself; Wayland's and the font of the design are asked for by name.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-inter")

set(CPACK_NSIS_DISPLAY_NAME "Osteolog")
set(CPACK_NSIS_PACKAGE_NAME "Osteolog")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/osteolog.exe")
set(CPACK_NSIS_MUI_ICON "${PROJECT_BINARY_DIR}/icons/osteolog.ico")
set(CPACK_NSIS_MUI_UNIICON "${PROJECT_BINARY_DIR}/icons/osteolog.ico")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_DMG_VOLUME_NAME "Osteolog")

if(NOT CPACK_GENERATOR)
  if(WIN32)
    set(CPACK_GENERATOR NSIS)
  elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
  else()
    set(CPACK_GENERATOR DEB)
  endif()
endif()
include(CPack)
