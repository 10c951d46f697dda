// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigationrail.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/window/railitem.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

NavigationRail::NavigationRail(const ThemeProvider& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_topColumn(new QVBoxLayout)
    , m_bottomColumn(new QVBoxLayout)
    , m_brand(new Brand(theme, this))
    , m_menuButton(iconButton(theme, u"menuButton"_s, u"menu"_s, tr("Menu (F10)"), this))
{
    setObjectName(u"navigationRail"_s);
    setAccessibleName(tr("Pages"));
    setProperty("arrowKeys", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_head->addWidget(m_brand, 1);
    m_head->addWidget(m_menuButton);
    m_menuButton->hide();
    m_column->addLayout(m_head);
    m_column->addLayout(m_topColumn);
    m_column->addStretch(1);
    m_column->addLayout(m_bottomColumn);
    connect(&m_theme, &ThemeProvider::changed, this, &NavigationRail::applyLook);
    applyLook();
}

void NavigationRail::addItem(const QString& name, const QString& label, const QString& icon, bool atBottom)
{
    auto* item = new RailItem(m_theme, name, label, icon, this);
    item->setFocusPolicy(Qt::ClickFocus);
    connect(item, &QAbstractButton::clicked, this, [this, item] {
        item->setChecked(item->name() == m_current); // the window decides what is shown
        Q_EMIT chosen(item->name());
    });
    auto& group = atBottom ? m_bottom : m_top;
    const auto others = ordered();
    QWidget* before = m_menuButton;
    if (!group.empty())
        before = group.back();
    else if (!others.empty())
        before = others.back();
    group.push_back(item);
    (atBottom ? m_bottomColumn : m_topColumn)->addWidget(item);
    QWidget::setTabOrder(before, item);
    updateGeometry();
}

void NavigationRail::setMenu(QMenu* menu)
{
    m_menuButton->setMenu(menu);
    m_menuButton->setVisible(menu != nullptr);
}

void NavigationRail::openMenu()
{
    if (m_menuButton->isVisible())
        m_menuButton->showMenu();
}

std::vector<RailItem*> NavigationRail::ordered() const
{
    std::vector<RailItem*> all = m_top;
    all.insert(all.end(), m_bottom.begin(), m_bottom.end());
    return all;
}

void NavigationRail::setCurrent(const QString& name)
{
    m_current = names().contains(name) ? name : QString();
    const auto items = ordered();
    for (RailItem* item : items) {
        item->setChosen(item->name() == m_current);
        const bool tabStop = m_current.isEmpty() ? item == items.front() : item->name() == m_current;
        item->setFocusPolicy(tabStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QStringList NavigationRail::names() const
{
    QStringList names;
    for (const RailItem* item : ordered())
        names.append(item->name());
    return names;
}

int NavigationRail::wantedWidth() const
{
    const Theme& theme = m_theme.theme();
    int width = 0;
    for (const RailItem* item : ordered())
        width = std::max(width, item->sizeHint().width());
    width = std::max(width, m_head->minimumSize().width());
    return std::max(width + 2 * theme.gap(10) + 1, 188);
}

QSize NavigationRail::sizeHint() const
{
    return {wantedWidth(), m_theme.theme().px(400)};
}

QSize NavigationRail::minimumSizeHint() const
{
    return {wantedWidth(), m_column->minimumSize().height()};
}

void NavigationRail::applyLook()
{
    const Theme& theme = m_theme.theme();
    const int margin = theme.gap(10);
    m_column->setContentsMargins(margin, theme.gap(16), margin + 1, theme.gap(15));
    m_column->setSpacing(theme.gap(12));
    m_topColumn->setSpacing(theme.gap(2));
    m_bottomColumn->setSpacing(theme.gap(3));
    m_head->setContentsMargins(margin, 0, 0, 0);
    m_head->setSpacing(theme.gap(4));
    for (RailItem* item : ordered())
        item->updateGeometry();
    m_brand->updateGeometry();
    updateGeometry();
    update();
}

bool NavigationRail::event(QEvent* event)
{
    // Whatever grew within it may ask for a wider rail.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::event(event);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), theme.border);
}

void NavigationRail::keyPressEvent(QKeyEvent* event)
{
    const auto items = ordered();
    if (items.empty())
        return QWidget::keyPressEvent(event);
    const auto at = std::find_if(items.begin(), items.end(), [](const RailItem* item) { return item->hasFocus(); });
    const auto last = static_cast<std::ptrdiff_t>(items.size()) - 1;
    std::ptrdiff_t place = at == items.end() ? 0 : at - items.begin();
    switch (event->key()) {
    case Qt::Key_Up:
        place = std::max<std::ptrdiff_t>(0, place - 1);
        break;
    case Qt::Key_Down:
        place = std::min(last, place + 1);
        break;
    case Qt::Key_Home:
        place = 0;
        break;
    case Qt::Key_End:
        place = last;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    RailItem* item = items[static_cast<std::size_t>(place)];
    item->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(item->name());
}

} // namespace osteolog::ui
