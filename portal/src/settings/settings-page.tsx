import { FormattedMessage, useIntl } from 'react-intl'
import { Fact, Facts } from '../display/facts.tsx'
import { Answered } from '../shell/answered.tsx'
import { Columns } from '../shell/columns.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { PartnersPanel } from './partners-panel.tsx'
import { ProfilePanel } from './profile-panel.tsx'
import { useMpnProfile } from './queries.ts'

/** What the partner tells about itself, and the partners it sells with. */
export function SettingsPage() {
  const intl = useIntl()
  return (
    <Page title={intl.formatMessage({ id: 'settings.title' })} lead={<FormattedMessage id="settings.lead" />}>
      <PartnersPanel />
      <Columns>
        <ProfilePanel kind="organization" />
        <ProfilePanel kind="legalBusiness" />
        <ProfilePanel kind="billing" />
        <Columns>
          <ProfilePanel kind="support" />
          <MpnPanel />
        </Columns>
      </Columns>
    </Page>
  )
}

function MpnPanel() {
  const intl = useIntl()
  const mpn = useMpnProfile()
  return (
    <Panel title={<FormattedMessage id="settings.mpn" />}>
      <Answered answer={mpn} doing={intl.formatMessage({ id: 'settings.failed' })}>
        {({ mpnId, partnerName }) => (
          <Facts>
            <Fact name={<FormattedMessage id="reseller.mpnId" />}>{mpnId}</Fact>
            <Fact name={<FormattedMessage id="customer.companyName" />}>{partnerName}</Fact>
          </Facts>
        )}
      </Answered>
    </Panel>
  )
}
