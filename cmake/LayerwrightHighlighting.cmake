# SPDX-License-Identifier: Apache-2.0
# KSyntaxHighlighting for Qt 6, as the target Layerwright::Highlighting: KF6 where it is packaged, else
# what script/bootstrap built into the cache folder. A KF5 of the system is built against Qt 5 and is
# never looked at. Without any of them the editor is built uncoloured.
find_package(KF6SyntaxHighlighting QUIET)
if(TARGET KF6::SyntaxHighlighting)
  set(_highlighting KF6::SyntaxHighlighting)
else()
  if(DEFINED ENV{XDG_CACHE_HOME})
    set(_cache $ENV{XDG_CACHE_HOME})
  else()
    set(_cache $ENV{HOME}/.cache)
  endif()
  find_package(KF5SyntaxHighlighting 5.115 QUIET NO_DEFAULT_PATH
    PATHS ${_cache}/layerwright/ksyntaxhighlighting-5.116.0-qt6
          ${_cache}/layerwright/ksyntaxhighlighting-5.115.0-qt6)
  if(TARGET KF5::SyntaxHighlighting)
    set(_highlighting KF5::SyntaxHighlighting)
  endif()
endif()

add_library(layerwright_highlighting INTERFACE)
add_library(Layerwright::Highlighting ALIAS layerwright_highlighting)
if(_highlighting)
  target_link_libraries(layerwright_highlighting INTERFACE ${_highlighting})
  target_compile_definitions(layerwright_highlighting INTERFACE LAYERWRIGHT_HIGHLIGHTING)
else()
  message(NOTICE "KSyntaxHighlighting for Qt 6 was not found: the YAML editor will have no colours. "
                 "script/bootstrap builds it.")
endif()
