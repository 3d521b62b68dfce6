/** The activity log: one record per change, written in the change's own transaction (billing and operations 5). */

/** Resource types of the contract, in its spelling on the wire. */
export type ResourceType =
  | 'customer'
  | 'customer_user'
  | 'order'
  | 'subscription'
  | 'license'
  | 'transfer'
  | 'partner_relationship'
  | 'agreement'
  | 'partner_customer_relationship'
  | 'invoice'
  | 'credit'
  | 'customer_directory_role'
  | 'undefined'

/** Operation types of the contract, in its spelling on the wire; those of ours that it lacks are `undefined` there. */
export type OperationType =
  | 'add_customer'
  | 'delete_customer'
  | 'delete_tip_customer'
  | 'remove_partner_customer_relationship'
  | 'update_customer_billing_profile'
  | 'update_customer_partner_contract_company_name'
  | 'update_customer_qualification'
  | 'update_company_info'
  | 'create_agreement'
  | 'create_order'
  | 'update_order'
  | 'update_subscription'
  | 'upgrade_subscription'
  | 'convert_trial_subscription'
  | 'create_partner_relationship'
  | 'remove_partner_relationship'
  | 'create_customer_user'
  | 'update_customer_user'
  | 'delete_customer_user'
  | 'restore_customer_user'
  | 'reset_customer_user_password'
  | 'update_customer_user_licenses'
  | 'update_customer_user_principal_name'
  | 'add_user_member'
  | 'remove_user_member'
  | 'create_transfer'
  | 'update_transfer'
  | 'ready_invoice'
  | 'create_new_commerce_migration'
  | 'extend_relationship'
  | 'undefined'

export interface Activity {
  customerId?: string
  customerName?: string
  resourceType: ResourceType
  operationType: OperationType
  resourceId: string
  /** The resource before and after, as on the wire; absent where there is none. */
  oldValue?: unknown
  newValue?: unknown
  customizedData?: { key: string; value: string }[]
  /** Whose log it goes to, when that is not the caller's (a change by the operator or a job). */
  partnerId?: string
}
