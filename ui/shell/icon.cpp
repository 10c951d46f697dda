// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& name)
{
    return ":/osteolog/icons/"_L1 + name + ".svg"_L1;
}

/// The drawings use black only; the shape is kept and the colour replaced.
void paintTinted(QPainter& painter, const QString& name, const QColor& colour, const QRectF& target)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QImage image((target.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    if (!QFile::exists(pathOf(name)))
        return;
    QSvgRenderer renderer(pathOf(name));
    if (!renderer.isValid())
        return;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    {
        QPainter picture(&image);
        picture.setRenderHint(QPainter::Antialiasing);
        renderer.render(&picture, QRectF(QPointF(), QSizeF(image.size())));
        picture.setCompositionMode(QPainter::CompositionMode_SourceIn);
        picture.fillRect(image.rect(), colour);
    }
    image.setDevicePixelRatio(ratio);
    painter.drawImage(target.topLeft(), image);
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        paintTinted(*painter, m_name, colour, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QPixmap tintedPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTinted(painter, name, colour, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon tintedIcon(const QString& name, const QColor& colour)
{
    return QFile::exists(pathOf(name)) ? QIcon(new TintedEngine(name, colour)) : QIcon();
}

QStringList iconNames()
{
    QStringList names;
    const auto files = QDir(u":/osteolog/icons"_s).entryList({u"*.svg"_s});
    for (const QString& file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace osteolog::ui
