# SPDX-License-Identifier: Apache-2.0

# The tests share what is precompiled for them. Qt Test's own headers are not among it: they look at macros
# that differ from test to test.
if(LAYERWRIGHT_PRECOMPILED_HEADERS)
  set(precompiled <QtConcurrentRun> <QtCore> <QFutureWatcher> <QUndoCommand> <algorithm> <memory> <tl/expected.hpp>)
  file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
  add_library(precompiled_tests OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
  target_link_libraries(precompiled_tests PRIVATE Layerwright::Model)
  target_precompile_headers(precompiled_tests PRIVATE ${precompiled})
  if(LAYERWRIGHT_GUI)
    add_library(precompiled_gui_tests OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(precompiled_gui_tests PRIVATE Layerwright::Gui)
    target_precompile_headers(precompiled_gui_tests PRIVATE ${precompiled} <QtWidgets>)
  endif()
endif()

# layerwright_test(NAME LIBRARIES lib...): builds NAME.cpp of the current folder
# as one Qt Test program that needs no display, no home folder and no network.
function(layerwright_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE Qt6::Test Layerwright::TestSupport ${arg_LIBRARIES})
  if(LAYERWRIGHT_PRECOMPILED_HEADERS)
    if(Layerwright::Gui IN_LIST arg_LIBRARIES)
      target_precompile_headers(${name} REUSE_FROM precompiled_gui_tests)
    elseif(NOT clitestsupport IN_LIST arg_LIBRARIES OR Layerwright::Model IN_LIST arg_LIBRARIES) # what is tested from outside sees no model
      target_precompile_headers(${name} REUSE_FROM precompiled_tests)
    endif()
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_FORCE_STDERR_LOGGING=1;HOME=${CMAKE_BINARY_DIR}/home;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/home ${CMAKE_BINARY_DIR}/runtime)
file(CHMOD ${CMAKE_BINARY_DIR}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
