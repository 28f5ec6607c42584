# SPDX-License-Identifier: Apache-2.0
# The one target that carries the language standard and the macros which every
# other target is compiled with. Warnings as errors come from the presets only.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The sloppiness is what ccache's manual asks for where headers are precompiled. Paths below the sources are
  # taken relative, so that one checkout finds what another has compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
    CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

# Half a hundred test programs are linked: a fast linker is felt.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL Debug)
  add_link_options(-fuse-ld=mold)
endif()

# Off, each file is compiled by the headers that it names itself, which is what shows that one is missing; on,
# a build from nothing takes half the time.
option(LAYERWRIGHT_PRECOMPILED_HEADERS "Precompile the headers of Qt that most files include" OFF)

# layerwright_precompile(TARGET header...)
function(layerwright_precompile target)
  if(LAYERWRIGHT_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

add_library(layerwright_options INTERFACE)
add_library(Layerwright::Options ALIAS layerwright_options)
target_compile_features(layerwright_options INTERFACE cxx_std_20)
target_include_directories(layerwright_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(layerwright_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  LAYERWRIGHT_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(layerwright_options INTERFACE /W4 /utf-8 /permissive-)
else()
  target_compile_options(layerwright_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align)
endif()

# CMake 3.25 does not run moc again when a file is added to a target by target_sources() in a subfolder;
# the list of files that it writes for moc changes, so that list is made a dependency.
function(layerwright_rerun_moc target)
  set_property(TARGET ${target} APPEND PROPERTY AUTOGEN_TARGET_DEPENDS
    ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}_autogen.dir/AutogenInfo.json)
endfunction()
