import { MenuDivider, MenuItem, MenuItemRadio, MenuList } from '@fluentui/react-components'
import { useNavigate } from '@tanstack/react-router'
import { FormattedDate, FormattedMessage } from 'react-intl'
import type { OpenMenuProps } from '../shell/menu-button.tsx'
import { OpenMenu } from '../shell/open-menu.tsx'
import { useEnvironmentName, useEnvironments } from './environments.ts'

/** As many as a menu can show; the rest are on the page of environments. */
const shownMax = 12

/** What all share, and the environments by name. */
export default function EnvironmentMenu(props: OpenMenuProps) {
  const navigate = useNavigate()
  const name = useEnvironmentName()
  const environments = useEnvironments().data ?? []
  const shown = environments.slice(0, shownMax)
  return (
    <OpenMenu
      {...props}
      checkedValues={{ environment: [name ?? ''] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        props.onClose()
        void navigate({
          to: '.',
          search: (before) => ({ ...before, environment: checkedItems[0] || undefined }) as never,
        })
      }}
    >
      <MenuList>
        <MenuItemRadio name="environment" value="">
          <FormattedMessage id="operator.allEnvironments" />
        </MenuItemRadio>
        <MenuDivider />
        {shown.map((environment) => (
          <MenuItemRadio
            key={environment.id}
            name="environment"
            value={environment.name}
            secondaryContent={<FormattedDate value={environment.now} dateStyle="medium" />}
          >
            {environment.name}
          </MenuItemRadio>
        ))}
        {environments.length > shown.length && (
          <MenuItem onClick={() => void navigate({ to: '/operator/environments' })}>
            <FormattedMessage id="operator.moreEnvironments" values={{ count: environments.length }} />
          </MenuItem>
        )}
      </MenuList>
    </OpenMenu>
  )
}
