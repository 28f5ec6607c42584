// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/variable.h"

#include <QByteArray>
#include <QList>

namespace Layerwright {

enum class ProfileType { Unknown, Cluster, Infra, AddOn, System };
enum class LayerKind { Unknown, Kernel, Os, Kubernetes, Network, Storage, AddOn };
enum class PackType { Unknown, Spectro, Helm, Manifest, Oci };

/// One entry of `metadata.labels`. A bare tag has the value "spectro__tag".
struct Tag
{
    static constexpr QLatin1StringView bareValue{"spectro__tag"};

    QString key;
    QString value;

    bool isBare() const { return value == bareValue; }
    bool operator==(const Tag &) const = default;
};

struct RegistryRef
{
    QString uid;
    QString name;
    QString kind;
    QString providerType;
    bool isPrivate = false;
    bool isSyncSupported = false;
    ExtraMembers extra;        // of `registry.metadata`
    ExtraMembers wrapperExtra; // of `registry`, `matchingRegistries` among them

    bool isEmpty() const { return *this == RegistryRef{}; }
    bool operator==(const RegistryRef &) const = default;
};

struct Manifest
{
    QString name;
    QByteArray content; // UTF-8, exactly as it came
    ExtraMembers extra;

    bool operator==(const Manifest &) const = default;
};

struct Layer
{
    QString name;
    OpenEnum<LayerKind> kind;
    OpenEnum<PackType> packType;
    QString version;
    QString tag;
    RegistryRef registry;
    QByteArray values; // UTF-8, exactly as it came
    QList<Manifest> manifests;
    ExtraMembers extra;

    /// OS, Kubernetes, network and storage layers (and the unused kernel) keep their place. A layer
    /// whose kind is absent is an add-on.
    bool isCore() const;
    bool operator==(const Layer &) const = default;
};

/// What the profile card shows.
struct ProfileInfo
{
    QString name;
    QString version;
    QString description;
    OpenEnum<ProfileType> type;
    QString cloudType; // an open set: custom clouds are named by their owners
    QList<Tag> tags;

    bool operator==(const ProfileInfo &) const = default;
};

struct ProfileExtra
{
    ExtraMembers root;
    ExtraMembers metadata;
    ExtraMembers spec;
    ExtraMembers specTemplate;

    bool operator==(const ProfileExtra &) const = default;
};

/// A Palette profile: layers in the order of the file (operating system first).
struct Profile
{
    ProfileInfo info;
    QList<Layer> layers;
    QList<Variable> variables;
    ProfileExtra extra;

    bool operator==(const Profile &) const = default;
};

template <>
std::span<const EnumName<ProfileType>> enumNames();
template <>
std::span<const EnumName<LayerKind>> enumNames();
template <>
std::span<const EnumName<PackType>> enumNames();

} // namespace Layerwright
